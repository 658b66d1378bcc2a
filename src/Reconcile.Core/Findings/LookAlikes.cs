using Reconcile.Clustering.Questions;
using Reconcile.Judging;

namespace Reconcile.Findings;

/// <summary>Why two claims that look like a conflict are none.</summary>
internal static class LookAlikes
{
    public static IEnumerable<NonConflict> Of(StoryQuestions story)
    {
        foreach (JudgedPair pair in story.Judged)
        {
            if (pair.Verdict is { Kind: VerdictKind.Compatible, Reason: { } reason })
                yield return new NonConflict(pair.Pair.First.Claim.Id, pair.Pair.Second.Claim.Id, reason, pair.Verdict.Because);
        }
    }
}
