using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Occupants;

namespace Reconcile.Judging.Counts;

/// <summary>How many were inside when it happened: about 90 workers, no more than two dozen.</summary>
internal sealed class OccupantRule : IRule
{
    public string Name => "count";

    /// <summary>Estimates of who was inside differ by half without a conflict.</summary>
    private const double Apart = 1.5;

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Occupants is not { } a || pair.Second.Occupants is not { } b) return null;
        if (!a.AtMoment || !b.AtMoment || pair.Place == Level.Different || pair.Time == Level.Different || Likeness.OfOtherEvent(pair) || Likeness.NamesDiffer(pair)) return null;
        Interval x = Interval.Of(a.Quantity), y = Interval.Of(b.Quantity);
        bool less = x.High * Apart < y.Low, more = y.High * Apart < x.Low;

        // Fewer people than workers cannot be; fewer workers than people can.
        if (!(less && (a.Who == b.Who || a.Who == "person")) && !(more && (a.Who == b.Who || b.Who == "person"))) return null;
        if (!pair.First.Around.Keys.Any(key => pair.Second.Around.Keys.Any(other => Likeness.NameIn(other) == Likeness.NameIn(key)))) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.Count, new Slot("inside", "How many were inside when it happened?"), a.Text, b.Text, $"One side says that {a.Text} were inside, the other {b.Text}.", Name, 0.75) { Identity = 0.8 };
    }
}
