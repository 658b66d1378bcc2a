using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.States;

namespace Reconcile.Judging.States;

/// <summary>One thing is said to be in two states of which it can be in one at a time: packed and half empty, binding and advisory.</summary>
internal sealed class StateRule : IRule
{
    public string Name => "state";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.State is not { } a || pair.Second.State is not { } b || a.Scale != b.Scale || a.State == b.State) return null;
        if (Identity.Compare(a.Bearer, b.Bearer) != Level.Same || !IsMeant(pair.First, a.Bearer) || !IsMeant(pair.Second, b.Bearer) || AreTwo(a.Bearer, b.Bearer)) return null;
        if (pair.Elsewhere || Likeness.NamesDiffer(pair) || Likeness.OneIsAnother(pair) || pair.First.Anchor.Past != pair.Second.Anchor.Past || !Likeness.Asserts(pair.First) || !Likeness.Asserts(pair.Second)) return null;

        // What changes within the day is asked of one time: both were, or both are; and both say when, or neither.
        if (!a.Lasting && (pair.First.Claim.InPast != pair.Second.Claim.InPast || pair.First.Claim.Time is null != pair.Second.Claim.Time is null)) return null;
        var slot = new Slot($"which:state/{a.Scale}/{a.Bearer.Key ?? a.Bearer.Lemma}", $"{a.Words} or {b.Words}: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.Antonym, slot, a.Words, b.Words, $"\"{a.Words}\" and \"{b.Words}\" exclude each other.", Name, a.Lasting ? 0.75 : 0.7)
        { Identity = a.Bearer.Key is not null || pair.Anchor == Level.Same || pair.SentenceShared.Count > 1 ? 0.8 : 0.75, Progresses = true };
    }

    /// <summary>The left lane of the bridge and the right lane: each has a word that the other has not.</summary>
    private static bool AreTwo(Participant a, Participant b) => HasOwn(a, b) && HasOwn(b, a);

    private static bool HasOwn(Participant one, Participant other) => Array.Exists(one.Modifiers, m => Array.IndexOf(other.Modifiers, m) < 0);

    /// <summary>The one that is meant, and not one or some of several.</summary>
    private static bool IsMeant(ClaimProfile profile, Participant bearer) => Likeness.IsMeant(profile, bearer) && profile.Claim.Absolute == Absolute.None;
}
