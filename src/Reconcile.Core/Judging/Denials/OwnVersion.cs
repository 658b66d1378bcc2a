using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Denials;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Denials;

/// <summary>Who rejects what was said tells his own version next: his words stand on his side, as all that the other said in one breath stands on the other.</summary>
internal static class OwnVersion
{
    /// <summary>The judgements with those on all that was said in the breath that is rejected, and on what the rejecter goes on to say, in the sentence that rejects and in the next.</summary>
    public static List<JudgedPair> With(ClaimProfile[] profiles, List<JudgedPair> judged, PairComparer comparer)
    {
        List<JudgedPair> more = [];
        foreach (JudgedPair pair in judged)
        {
            if (pair.Verdict.Rule != RebuttalRule.Rule) continue;
            bool first = pair.Pair.First.Rebuttal is not null;
            (ClaimProfile rebuttal, ClaimProfile charge) = first ? (pair.Pair.First, pair.Pair.Second) : (pair.Pair.Second, pair.Pair.First);
            Verdict verdict = first ? pair.Verdict with { FirstAnswer = pair.Verdict.SecondAnswer, SecondAnswer = pair.Verdict.FirstAnswer } : pair.Verdict;
            for (int i = charge.Index - 1; i >= 0 && profiles[i].Article == charge.Article && charge.Claim.IsRightAfter(profiles[i].Claim) && IsOfOneBreath(profiles[i], charge); i--)
                if (RebuttalRule.IsSaid(profiles[i])) more.Add(Judged(profiles[i], rebuttal));
            for (int i = rebuttal.Index + 1; i < profiles.Length && profiles[i].Article == rebuttal.Article && profiles[i].Claim.IsRightAfter(rebuttal.Claim) && IsOf(profiles[i], rebuttal); i++)
                if (IsTold(profiles[i])) more.Add(Judged(charge, profiles[i]));

            JudgedPair Judged(ClaimProfile one, ClaimProfile other) => new(comparer.Compare(one, other), pair.Weights, pair.Probability, verdict);
        }

        if (more.Count == 0) return judged;
        var known = new HashSet<(int, int)>();
        foreach (JudgedPair pair in judged) known.Add((pair.First, pair.Second));
        return [.. judged, .. more.Where(p => known.Add((p.First, p.Second)))];
    }

    private static bool IsOfOneBreath(ClaimProfile before, ClaimProfile charge) => before.Speaker is not null && before.Speaker == charge.Speaker;

    private static bool IsTold(ClaimProfile next) =>
        next.Rebuttal is null && next.Claim.Tells && !next.Claim.Rules.Contains("clause-nominal") && !next.Claim.Rules.Contains("clause-relative");

    /// <summary>The rejecter himself, or who speaks for him: the company rejected that; it had warned them, a spokeswoman said.</summary>
    private static bool IsOf(ClaimProfile next, ClaimProfile rebuttal)
    {
        if (next.Claim.Speakers.IsEmpty || rebuttal.Rebuttal is not { } reading) return false;
        foreach (Speaker speaker in next.Claim.Speakers)
            if (reading.IsBy(speaker) || DeniedObject.IsVoice(speaker.Name) || speaker.Key is "words:he" or "words:she" or "words:it") return true;
        return false;
    }
}
