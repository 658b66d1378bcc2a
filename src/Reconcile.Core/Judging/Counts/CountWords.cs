using System.Globalization;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Counts;

/// <summary>Numbers and their questions in plain words.</summary>
internal static class CountWords
{
    public static string Answer(CountFact fact) => Say(fact.Quantity);

    /// <summary>A quantity in words and figures.</summary>
    public static string Say(Quantity q)
    {
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

    /// <summary>An answer without its hedges: at least ten and ten are one say of one article.</summary>
    public static string Bare(string answer)
    {
        foreach (string hedge in (ReadOnlySpan<string>)["about ", "nearly ", "at most "])
            if (answer.StartsWith(hedge, StringComparison.Ordinal)) answer = answer[hedge.Length..];
        return answer.EndsWith(" or more", StringComparison.Ordinal) ? answer[..^" or more".Length] : answer;
    }

    /// <summary>Identity of the question that the number answers.</summary>
    public static string Key(CountFact fact) =>
        fact.Measure == "age" ? $"age/{fact.Of}"
        : fact.Of is not null ? $"measure:{fact.Measure}/{fact.Of}"
        : $"count:{fact.Measure}/{fact.Counted}";

    /// <summary>Whether the number is of somebody or something that must be known: an age of nobody is no answer.</summary>
    public static bool NeedsBearer(CountFact fact) =>
        fact.Measure is "age" or "population" or "distance" or "sentence" or "aboard" or "burned acre" or "storey" or PersonMeasures.Shots or PersonMeasures.Charges;

    public static Slot Slot(CountFact fact, PairComparison pair)
    {
        string thing = fact.Counted is null or "person" ? "people" : fact.Counted;
        string question = fact.Measure == "age" ? $"How old is {Likeness.NameOf(pair, fact.Of!)}?"
            : fact.Measure == "population" ? $"How many people live in {Likeness.NameOf(pair, fact.Of!)}?"
            : fact.Measure == "distance" ? $"How far is {Likeness.NameOf(pair, fact.Of!)} from {Likeness.NameOf(pair, fact.Modifiers[0])}?"
            : fact.Measure == "sentence" ? $"How long is the sentence of {Likeness.NameOf(pair, fact.Of!)}?"
            : fact.Measure == PersonMeasures.Shots ? $"How often was {Likeness.NameOf(pair, fact.Of!)} shot?"
            : fact.Measure == PersonMeasures.Charges ? $"On how many counts is {Likeness.NameOf(pair, fact.Of!)} charged?"
            : fact.Measure == "aboard" ? $"How many people were on board {Likeness.NameOf(pair, fact.Of!)}?"
            : fact.Measure == "burned acre" ? $"How many acres did {Likeness.NameOf(pair, fact.Of!)} burn?"
            : fact.Measure == "storey" ? $"How many storeys has {Likeness.NameOf(pair, fact.Of!)}?"
            : fact.Of == "story" ? $"How much is the {fact.Measure[(fact.Measure.IndexOf(':', StringComparison.Ordinal) + 1)..]}?"
            : fact.Of is not null ? $"What {Readable(fact)} has {Likeness.NameOf(pair, fact.Of)}?"
            : fact.Measure == "magnitude" ? "Of what magnitude was it?"
            : HowMany(fact) ?? $"How many of these: {thing} ({Readable(fact)})?";
        return new Slot(Key(fact), question);
    }

    private static readonly Dictionary<string, string> Phrases =
        LexiconReader.Read("Judging/Counts/questions.lexicon").ToDictionary(l => l.Key, l => l.Values[0], StringComparer.Ordinal);

    /// <summary>The question about people in one plain sentence, or null where no phrase is known for the measure.</summary>
    public static string? HowMany(CountFact fact) =>
        (fact.People || fact.Measure == Fates.Outage) && Phrases.TryGetValue(fact.Measure, out string? phrase) ? $"How many {(fact.Counted is null or "person" ? "people" : fact.Counted + (fact.Counted.EndsWith('s') ? "" : "s"))} {phrase}?" : null;

    private static string Readable(CountFact fact) => fact.Measure.Replace(':', ' ');

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
