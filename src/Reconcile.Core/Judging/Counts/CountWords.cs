using System.Globalization;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Counts;

/// <summary>Numbers and their questions in plain words.</summary>
internal static class CountWords
{
    public static string Answer(CountFact fact)
    {
        Quantity q = fact.Quantity;
        string number = (q.Low, q.High) switch
        {
            ({ } low, { } high) when low == high => Number(low),
            ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
            ({ } low, null) => $"{Number(low)} or more",
            (null, { } high) => $"at most {Number(high)}",
            _ => "an unknown number",
        };
        string hedge = q.Hedge switch { Hedge.About => "about ", Hedge.Nearly => "nearly ", _ => string.Empty };
        string unit = q.Unit is null ? string.Empty : " " + q.Unit;
        return hedge + number + unit;
    }

    public static Slot Slot(CountFact fact, PairComparison pair)
    {
        if (fact.Measure == "age") return new Slot($"age/{fact.Of}", $"How old is {Name(pair, fact.Of!)}?");
        string thing = fact.Counted is null or "person" ? "people" : fact.Counted;
        if (fact.Quantity.Unit is not null || fact.Counted is null)
            return new Slot($"measure:{fact.Measure}/{fact.Of}", $"What {Readable(fact)}{(fact.Of is null ? string.Empty : $" has {Name(pair, fact.Of)}")}?");
        return new Slot($"count:{fact.Measure}/{fact.Counted}", $"How many {thing}: {fact.Measure.Replace(':', ' ')}?");
    }

    private static string Readable(CountFact fact) => fact.Measure.Replace(':', ' ');

    private static string Name(PairComparison pair, string key)
    {
        foreach (FrameNode node in pair.First.Claim.Frame.Nodes)
            if (node.EntityKey == key && node.EntityName is not null) return node.EntityName;
        return key;
    }

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
