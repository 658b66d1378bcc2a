using Reconcile.Judging;
using Reconcile.Matching.Blocking;
using Reconcile.Matching.Profiles;

namespace Reconcile.Clustering.Questions;

/// <summary>What the claims of one story were compared to: a story in a mixed folder is judged as it would be alone.</summary>
/// <param name="Profiles">The claims as they are compared; the pairs and questions name them by their place here.</param>
/// <param name="Compared">Number of pairs that were compared.</param>
/// <param name="Judged">The pairs on which a rule had something to say.</param>
/// <param name="Questions">The questions, in the order of their first claim.</param>
internal sealed record StoryQuestions(ClaimProfile[] Profiles, int Compared, List<JudgedPair> Judged, List<QuestionCluster> Questions)
{
    /// <summary>Pairs below this confidence form no question.</summary>
    private const double ClusterConfidence = 0.04;

    public static StoryQuestions Of(IReadOnlyList<Claim> claims)
    {
        ClaimProfile[] profiles = ProfileBuilder.Build(claims);
        List<(int First, int Second)> candidates = CandidatePairs.Find(profiles);
        List<JudgedPair> judged = PairJudge.Judge(profiles, candidates);
        return new StoryQuestions(profiles, candidates.Count, judged, QuestionClusterer.Cluster(profiles, judged, ClusterConfidence));
    }
}
