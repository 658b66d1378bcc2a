using System.Globalization;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Times;

/// <summary>Different times of one event.</summary>
internal sealed class TimeRule : IRule
{
    public string Name => "date-time";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair)) return null;
        if (pair.Time != Level.Different || pair.Event != Level.Same || pair.First.Polarity != pair.Second.Polarity) return null;
        if (pair.Agent == Level.Different || pair.Patient == Level.Different || pair.Place == Level.Different) return null;
        if (pair.Agent is not (Level.Same or Level.Close) && pair.Patient != Level.Same && pair.SharedNames == 0) return null;
        if (pair.Anchor == Level.Different || !Likeness.IsFactual(pair.First) || !Likeness.IsFactual(pair.Second)) return null;
        TimeRange a = pair.First.Claim.Time!, b = pair.Second.Claim.Time!;
        if (a.Granularity > Granularity.Day || b.Granularity > Granularity.Day) return null;
        string first = Words(a), second = Words(b);
        if (first == second) return null;
        var slot = new Slot($"when:{pair.First.Events[0]}", $"When: {Likeness.Topic(pair.First)}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.DateTime, slot, first, second, $"One side says {first}, the other {second}.", Name, 0.4 + (0.3 * pair.Words));
    }

    private static string Words(TimeRange range) =>
        range.From is { } from ? from.ToString(range.Granularity == Granularity.Hour ? "d MMM yyyy HH:mm" : "d MMM yyyy", CultureInfo.InvariantCulture) : "an open time";
}
