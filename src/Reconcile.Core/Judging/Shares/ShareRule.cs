using Reconcile.Extraction.Events;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Shares;

/// <summary>Said of all and of fewer: all four engines failed, three of the four did; both were arrested, only one was.</summary>
internal sealed class ShareRule : IRule
{
    public string Name => "share";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Share is not { } a || pair.Second.Share is not { } b) return null;
        if (a.Noun != b.Noun || a.Role != b.Role || !(pair.Event == Level.Same ? a.Excludes(b) : IsUndone(pair) && a.Exceeds(b))) return null;
        if (!Likeness.BothStated(pair) || pair.Elsewhere || Likeness.NamesDiffer(pair) || Likeness.OneIsAnother(pair)) return null;
        if ((pair.First.Claim.Time is null) != (pair.Second.Claim.Time is null) || (pair.Event == Level.Same && pair.Shared.OfLonger < 0.45)) return null;

        // One of them was arrested at the airport: what is told of the part alone may bound it.
        if ((!a.IsAll && Likeness.HasOwnLink(pair.First, pair.Second)) || (!b.IsAll && Likeness.HasOwnLink(pair.Second, pair.First))) return null;
        var slot = new Slot($"share:{pair.First.Events[0]}/{a.Noun}", $"Of how many: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.UniversalVsInstance, slot, a.Text, b.Text, $"One says it of {a.Text}, the other of {b.Text}.", Name, 0.75)
        { Identity = 0.75, Progresses = true };
    }

    /// <summary>Both survived, one died: what is said of the one excludes what is said of the other.</summary>
    private static bool IsUndone(PairComparison pair) =>
        pair.Event == Level.Opposite && Opposites.Default.FindClasses(pair.First.Events[0], pair.Second.Events[0]) is OppositeKind.Contradictory && pair.First.Polarity == pair.Second.Polarity;
}
