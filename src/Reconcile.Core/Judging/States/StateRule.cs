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
        if (pair.First.Article == pair.Second.Article || !Bearers.MayMeet(pair) || pair.Elsewhere) return null;
        foreach (StateReading a in pair.First.States)
            foreach (StateReading b in pair.Second.States)
                if (a.Scale == b.Scale && a.State != b.State && a.Kind != StateKind.Course && Judge(pair, a, b) is { } verdict) return verdict;
        return null;
    }

    private Verdict? Judge(PairComparison pair, StateReading a, StateReading b)
    {
        if (Identity.Compare(a.Bearer, b.Bearer) != Level.Same || !IsMeant(pair.First, a.Bearer) || !IsMeant(pair.Second, b.Bearer) || Bearers.AreTwo(a.Bearer, b.Bearer)) return null;

        // What changes within the day is asked of one time: both were, or both are; and both say when, or neither. What still is was not ended before.
        if (a.Kind == StateKind.Changing && !AreOfOneTime(pair.First.Claim, pair.Second.Claim) && !(IsStill(pair.First.Claim) && pair.Second.Claim.InPast) && !(IsStill(pair.Second.Claim) && pair.First.Claim.InPast)) return null;
        var slot = new Slot($"which:state/{a.Scale}/{a.Bearer.Key ?? a.Bearer.Lemma}", $"{a.Words} or {b.Words}: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.Antonym, slot, a.Words, b.Words, $"\"{a.Words}\" and \"{b.Words}\" exclude each other.", Name, a.Kind == StateKind.Lasting ? 0.75 : 0.7)
        { Identity = Bearers.Sureness(pair, a.Bearer), Progresses = true };
    }

    private static bool AreOfOneTime(Claim a, Claim b) => (a.InPast && !a.UpToNow) == (b.InPast && !b.UpToNow) && (a.Time is null || a.UpToNow) == (b.Time is null || b.UpToNow);

    private static bool IsStill(Claim claim) => (!claim.InPast || claim.UpToNow) && claim.Frame.Any(n => n.Lemma is "still" or "remain" or "stay");

    /// <summary>The one that is meant, and not one or some of several.</summary>
    private static bool IsMeant(ClaimProfile profile, Participant bearer) => Likeness.IsMeant(profile, bearer) && profile.Claim.Absolute == Absolute.None;
}
