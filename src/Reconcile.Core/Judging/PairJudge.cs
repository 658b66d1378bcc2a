using System.Collections.Immutable;
using Reconcile.Judging.Counts;
using Reconcile.Judging.Denials;
using Reconcile.Judging.Figures;
using Reconcile.Judging.Steps;
using Reconcile.Matching;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging;

/// <summary>Asks the rules about each pair worth comparing.</summary>
internal static class PairJudge
{
    public static List<JudgedPair> Judge(ClaimProfile[] profiles, List<(int First, int Second)> pairs)
    {
        var comparer = new PairComparer(new WordWeights(profiles));
        var judged = new List<JudgedPair>();
        foreach ((int first, int second) in pairs)
        {
            PairComparison pair = comparer.Compare(profiles[first], profiles[second]);
            if (Ask(pair) is not { } verdict) continue;
            ImmutableArray<MatchWeight> weights = verdict.Weights.IsEmpty ? MatchScore.Weights(pair) : verdict.Weights;
            judged.Add(new JudgedPair(pair, weights, Math.Max(MatchScore.Probability(weights), verdict.Identity), verdict));
        }

        return AlreadyTold.Without(profiles, OwnVersion.With(profiles, NearestCharge.Only(profiles, NearestFigure.Only(TwoNumbers.Without(profiles, judged))), comparer));
    }

    /// <summary>What was held at first is corrected by what conflicts with it; two that were held at first tell nothing.</summary>
    private static Verdict? Corrected(PairComparison pair, Verdict verdict) =>
        pair.First.Claim.TakenBack && pair.Second.Claim.TakenBack ? null
        : verdict with { Supersedes = true, Progresses = true, Order = pair.First.Claim.TakenBack ? 1 : -1 };

    private static Verdict? Ask(PairComparison pair)
    {
        Verdict? kept = null;
        foreach (IRule rule in RuleBook.Rules)
        {
            if (rule.Judge(pair) is not { } verdict) continue;
            if (verdict.Kind == VerdictKind.Conflict) return !verdict.Supersedes && (pair.First.Claim.TakenBack || pair.Second.Claim.TakenBack) ? Corrected(pair, verdict) : verdict;
            if (kept is null || (kept.Kind == VerdictKind.Same && verdict.Kind == VerdictKind.Compatible)) kept = verdict;
        }

        return kept;
    }
}
