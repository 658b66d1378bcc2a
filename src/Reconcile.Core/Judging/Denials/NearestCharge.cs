using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Denials;

/// <summary>A denial answers the last thing that was said before it, not all of them: the longest claim of the nearest sentence.</summary>
internal static class NearestCharge
{
    public static List<JudgedPair> Only(ClaimProfile[] profiles, List<JudgedPair> judged)
    {
        var nearest = new Dictionary<int, JudgedPair>();
        foreach (JudgedPair pair in judged)
        {
            if (!IsAnswer(pair)) continue;
            (int denial, ClaimProfile charge) = Sides(pair);
            if (!nearest.TryGetValue(denial, out JudgedPair? known) || IsNearer(charge, Sides(known).Charge, pair.Verdict.Rule)) nearest[denial] = pair;
        }

        if (nearest.Count == 0) return judged;

        // Of the clauses of one answer the first stands for all.
        var answered = new Dictionary<(int, TextSpan), int>();
        foreach (JudgedPair pair in nearest.Values)
        {
            (int denial, ClaimProfile charge) = Sides(pair);
            (int, TextSpan) key = (charge.Article, profiles[denial].Claim.Sentence);
            if (pair.Verdict.Rule == RebuttalRule.Rule && (!answered.TryGetValue(key, out int first) || denial < first)) answered[key] = denial;
        }

        // Whom others blame, and who denies all of it, has answered already.
        var told = new HashSet<int>();
        foreach (JudgedPair pair in judged)
            if (pair.Verdict.Rule == BlameRule.Rule) told.Add(pair.Pair.First.Blame!.Denied ? pair.First : pair.Second);
        return judged.FindAll(p => !IsAnswer(p) || (nearest[Sides(p).Denial] == p && (p.Verdict.Rule != RebuttalRule.Rule || IsFirst(Sides(p).Denial))));

        bool IsFirst(int denial) => !told.Contains(denial) && answered[(profiles[denial].Article, profiles[denial].Claim.Sentence)] == denial;
    }

    private static bool IsNearer(ClaimProfile charge, ClaimProfile known, string rule)
    {
        if (rule == DenialRule.Rule) return charge.Index > known.Index;
        int order = charge.Claim.Sentence.Start.CompareTo(known.Claim.Sentence.Start);
        return order != 0 ? order > 0 : charge.Claim.Span.Length > known.Claim.Span.Length;
    }

    private static bool IsAnswer(JudgedPair pair) => pair.Verdict.Rule is DenialRule.Rule or RebuttalRule.Rule;

    private static (int Denial, ClaimProfile Charge) Sides(JudgedPair pair)
    {
        bool first = pair.Verdict.Rule == DenialRule.Rule ? pair.Pair.First.HasEvent("deny") : pair.Pair.First.Rebuttal is not null;
        return first ? (pair.First, pair.Pair.Second) : (pair.Second, pair.Pair.First);
    }
}
