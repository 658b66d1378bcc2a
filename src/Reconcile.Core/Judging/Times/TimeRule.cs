using System.Globalization;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Times;

/// <summary>Different times of one event.</summary>
internal sealed class TimeRule : IRule
{
    public string Name => "date-time";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair) || pair.First.Claim.Assertion != Assertion.Told || pair.Second.Claim.Assertion != Assertion.Told) return null;
        if (pair.Time != Level.Different || pair.Event != Level.Same || pair.First.Polarity != pair.Second.Polarity) return null;
        if (pair.Agent == Level.Different || pair.Patient == Level.Different || pair.Place == Level.Different) return null;
        if (pair.Agent is not (Level.Same or Level.Close) && pair.Patient != Level.Same && pair.SharedNames == 0) return null;
        if (pair.Anchor == Level.Different || !Likeness.IsFactual(pair.First) || !Likeness.IsFactual(pair.Second)) return null;
        TimeRange a = pair.First.Claim.Time!, b = pair.Second.Claim.Time!;
        if (a.Granularity > Granularity.Day || b.Granularity > Granularity.Day || a.From is null || b.From is null || a.To is null || b.To is null) return null;
        if (pair.Numbers == Level.Different || !IsAt(pair.First.Claim, a) || !IsAt(pair.Second.Claim, b) || IsSameWord(pair, a.From.Value, b.From.Value)) return null;
        string first = Words(a), second = Words(b);
        if (first == second) return null;
        var slot = new Slot($"when:{pair.First.Events[0]}", $"When: {Likeness.Topic(pair.First)}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.DateTime, slot, first, second, $"One side says {first}, the other {second}.", Name, 0.4 + (0.3 * pair.Words));
    }

    /// <summary>Whether it is the time of the event, and not its end, its beginning or another event before or after it.</summary>
    private static bool IsAt(Claim claim, TimeRange time)
    {
        foreach (FrameNode node in claim.Frame.Nodes)
            if (node.Time == time) return node.Preposition is null or "on" or "in" or "at" or "about" or "around" or "during" or "of" or "near" or "shortly";
        return false;
    }

    /// <summary>Two weeks apart to the day, the articles say "Friday" of one Friday; and one text that says "yesterday" stands in two papers.</summary>
    private static bool IsSameWord(PairComparison pair, DateTime a, DateTime b) =>
        (a.Date != b.Date && a.DayOfWeek == b.DayOfWeek) || (pair.Shared.OfLonger > 0.85 && pair.First.Claim.AsOf != pair.Second.Claim.AsOf);

    private static string Words(TimeRange range) =>
        range.From is { } from ? from.ToString(range.Granularity == Granularity.Hour ? "d MMM yyyy HH:mm" : "d MMM yyyy", CultureInfo.InvariantCulture) : "an open time";
}
