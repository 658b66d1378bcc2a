using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.States;

namespace Reconcile.Judging.States;

/// <summary>What a later day's report ends: the road was closed, it reopened; the suspect was at large, he was caught. News, and no conflict.</summary>
internal sealed class CourseRule : IRule
{
    public string Name => "course";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || !Likeness.OnOtherDays(pair) || !Bearers.MayMeet(pair)) return null;
        foreach (StateReading a in pair.First.States)
            foreach (StateReading b in pair.Second.States)
                if (a.Scale == b.Scale && a.State != b.State && a.Kind != StateKind.Lasting && Judge(pair, a, b) is { } verdict) return verdict;
        return null;
    }

    private Verdict? Judge(PairComparison pair, StateReading a, StateReading b)
    {
        // What opens and closes may do so in either order, and what is found was lost before.
        int order = a.Kind == StateKind.Course ? Math.Sign(b.Step - a.Step) : Likeness.ReportedAgainst(pair, 1) ? -1 : 1;
        if (Likeness.ReportedAgainst(pair, order) || !Bearers.AreOne(pair, a, b) || Bearers.AreTwo(a.Bearer, b.Bearer)) return null;
        (ClaimProfile later, StateReading end, StateReading begun) = order > 0 ? (pair.Second, b, a) : (pair.First, a, b);

        // Who works to find somebody has not found him.
        if (later.Claim.Status == ClaimStatus.UnderWay && a.Kind == StateKind.Course) return null;
        bool first = IsKnown(order > 0 ? pair.First : pair.Second, begun.Bearer);

        // Whoever is at large may be caught anywhere; a road that is closed opens where it was.
        if (!IsKnown(later, end.Bearer) || (!first && (a.Kind == StateKind.Changing || pair.Elsewhere))) return null;
        var slot = new Slot($"progress:course/{a.Scale}/{a.Bearer.Key ?? a.Bearer.Lemma}", $"How far has it come: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, a.Words == "not " + b.Words || b.Words == "not " + a.Words ? ConflictType.Negation : ConflictType.Status, slot, a.Words, b.Words, $"\"{end.Words}\" ends what \"{begun.Words}\" tells of.", Name, 0.75)
        { Identity = Bearers.Sureness(pair, a.Bearer), Progresses = true, Order = order };
    }

    /// <summary>Whether those who were spoken of before are meant, or all of a kind: the five miners, flights.</summary>
    private static bool IsKnown(ClaimProfile profile, Participant bearer) =>
        bearer.Key is not null || (profile.Claim.Frame.Nodes[bearer.Node] is var node && (node.Definite || (node.Quantity is null && !profile.Claim.StandsAsLemma(node))));
}
