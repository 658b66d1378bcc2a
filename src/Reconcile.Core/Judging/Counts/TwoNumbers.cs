using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Counts;

/// <summary>
/// An article that itself gives both numbers of a measure gives them for two things: the dead of one attack and of all, the first day and the
/// whole. So do two articles that agree on a number of the measure. What conflicts beside that is a difference of scope.
/// </summary>
internal static class TwoNumbers
{
    public static List<JudgedPair> Without(ClaimProfile[] profiles, List<JudgedPair> judged)
    {
        var said = new HashSet<(int Article, string? Speaker, string Slot, string Answer)>();
        foreach (ClaimProfile profile in profiles)
        {
            foreach (CountFact fact in profile.Counts)
            {
                string key = CountWords.Key(fact);
                said.Add((profile.Article, Voice(profile, key), key, CountWords.Answer(fact)));
            }
        }

        var inclusive = new HashSet<(int, string, string)>();
        foreach (ClaimProfile profile in profiles)
            if (CountRule.CountsDoer(profile))
                foreach (CountFact fact in profile.Counts) inclusive.Add((profile.Article, CountWords.Key(fact), CountWords.Answer(fact)));
        var agreed = new HashSet<(int, int, string)>();
        foreach (JudgedPair pair in judged)
            if (pair.Verdict is { Kind: VerdictKind.Same, Type: ConflictType.Count }) agreed.Add((pair.Pair.First.Article, pair.Pair.Second.Article, pair.Verdict.Slot.Key));
        var kept = new List<JudgedPair>(judged.Count);
        foreach (JudgedPair pair in judged)
        {
            Verdict verdict = pair.Verdict;
            bool both = !IsDoubtOfAge(pair) && verdict is { Kind: VerdictKind.Conflict, Type: ConflictType.Count, Supersedes: false }
                && (inclusive.Contains((pair.Pair.First.Article, verdict.Slot.Key, verdict.FirstAnswer)) != inclusive.Contains((pair.Pair.Second.Article, verdict.Slot.Key, verdict.SecondAnswer)) || agreed.Contains((pair.Pair.First.Article, pair.Pair.Second.Article, verdict.Slot.Key)) || said.Contains((pair.Pair.First.Article, Voice(pair.Pair.First, verdict.Slot.Key), verdict.Slot.Key, verdict.SecondAnswer)) || said.Contains((pair.Pair.Second.Article, Voice(pair.Pair.Second, verdict.Slot.Key), verdict.Slot.Key, verdict.FirstAnswer)));
            kept.Add(both ? pair with { Verdict = verdict with { Kind = VerdictKind.Compatible, Reason = "scope-difference", Because = "The articles agree on another number of this kind, or one gives both: these count different things." } } : pair);
        }

        return kept;
    }

    /// <summary>Two bodies may measure one thing differently, and an article tells both; of what it counts itself it speaks with one voice.</summary>
    private static string? Voice(ClaimProfile profile, string slot) =>
        slot.StartsWith("count:magnitude", StringComparison.Ordinal) || slot.StartsWith("measure:", StringComparison.Ordinal) ? profile.Speaker : null;

    /// <summary>One article may give two ages of one person: it tells that sources differ.</summary>
    private static bool IsDoubtOfAge(JudgedPair pair) => pair.Verdict.Slot.Key.StartsWith("age/person:", StringComparison.Ordinal);
}
