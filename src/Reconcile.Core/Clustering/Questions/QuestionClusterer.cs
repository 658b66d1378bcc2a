using Reconcile.Judging;
using Reconcile.Matching.Profiles;

namespace Reconcile.Clustering.Questions;

/// <summary>
/// Greedy clustering of judged pairs, surest first. A claim joins a cluster only where it is matched with most of its members, so that
/// a claim in the middle never chains two events into one.
/// </summary>
internal sealed class QuestionClusterer
{
    /// <summary>From here on an agreement is told though its claims also meet others.</summary>
    private const double SureAgreement = 0.4;

    private readonly ClaimProfile[] profiles;
    private readonly Dictionary<(string Family, int First, int Second), JudgedPair> judged = [];
    private readonly Dictionary<(string Family, int Claim), QuestionCluster> home = [];
    private readonly List<QuestionCluster> clusters = [];

    private QuestionClusterer(ClaimProfile[] profiles) => this.profiles = profiles;

    /// <summary>The clusters in the order of their first claim.</summary>
    public static List<QuestionCluster> Cluster(ClaimProfile[] profiles, List<JudgedPair> pairs, double least)
    {
        var clusterer = new QuestionClusterer(profiles);
        foreach (JudgedPair pair in pairs)
            if (pair.Verdict.Kind != VerdictKind.Compatible) clusterer.judged[(Family(pair), pair.First, pair.Second)] = pair;
        foreach (JudgedPair pair in clusterer.judged.Values.OrderByDescending(p => p.Confidence).ThenBy(p => p.First).ThenBy(p => p.Second))
            if (pair.Confidence >= least) clusterer.Place(pair);
        foreach (QuestionCluster cluster in clusterer.clusters) clusterer.Part(cluster);
        clusterer.clusters.Sort(static (a, b) => a.Claims.Min != b.Claims.Min ? a.Claims.Min.CompareTo(b.Claims.Min) : string.CompareOrdinal(a.Family, b.Family));
        return clusterer.clusters;
    }

    /// <summary>Counts and names are questions of their own; whether, when and where something happened belong together.</summary>
    private static string Family(JudgedPair pair)
    {
        string key = pair.Verdict.Slot.Key;
        return key.StartsWith("count:", StringComparison.Ordinal) || key.StartsWith("none:", StringComparison.Ordinal) || key.StartsWith("age/", StringComparison.Ordinal)
            || key.StartsWith("measure:", StringComparison.Ordinal) || key.StartsWith("spelling:", StringComparison.Ordinal)
            || key.StartsWith("denial:", StringComparison.Ordinal) || key.StartsWith("when:", StringComparison.Ordinal) || key.StartsWith("where:", StringComparison.Ordinal)
            ? key : "event";
    }

    private void Place(JudgedPair pair)
    {
        string family = Family(pair);
        home.TryGetValue((family, pair.First), out QuestionCluster? first);
        home.TryGetValue((family, pair.Second), out QuestionCluster? second);
        if (first is not null && first == second)
        {
            first.Pairs.Add(pair);
            return;
        }

        if (first is null != second is null && (first ?? second) is { } known && Fits(known, first is null ? pair.First : pair.Second))
        {
            Join(known, first is null ? pair.First : pair.Second, pair);
            return;
        }

        if (first is null && second is null)
        {
            var cluster = new QuestionCluster(family);
            clusters.Add(cluster);
            Join(cluster, pair.First, pair);
            Join(cluster, pair.Second, null);
        }
        else if (pair.Verdict.Kind == VerdictKind.Conflict ? !IsNone(family) && !IsTold(family, pair) : pair.Confidence >= SureAgreement || (!Meets(first, pair.Second) && !Meets(second, pair.First)))
        {
            // A conflict that fits into no cluster is a question of its own; so is a sure agreement, or any of articles that have not met yet.
            var cluster = new QuestionCluster(family);
            cluster.Add(pair);
            clusters.Add(cluster);
        }
    }

    /// <summary>Whether the cluster already holds a claim of the article of the other claim: one to one is enough.</summary>
    private bool Meets(QuestionCluster? cluster, int other)
    {
        if (cluster is null) return false;
        foreach (int member in cluster.Claims)
            if (profiles[member].Article == profiles[other].Article) return true;
        return false;
    }

    /// <summary>All instances answer one claim of none, whatever they have in common.</summary>
    private static bool IsNone(string family) => family.StartsWith("none:", StringComparison.Ordinal);

    /// <summary>Whether a cluster of the family already holds both answers, from these articles or from others.</summary>
    private bool IsTold(string family, JudgedPair pair)
    {
        if (family == "event") return false;
        foreach (QuestionCluster cluster in clusters)
        {
            if (cluster.Family != family) continue;
            bool first = false, second = false;
            foreach (JudgedPair known in cluster.Pairs)
            {
                first |= known.Verdict.FirstAnswer == pair.Verdict.FirstAnswer || known.Verdict.SecondAnswer == pair.Verdict.FirstAnswer;
                second |= known.Verdict.FirstAnswer == pair.Verdict.SecondAnswer || known.Verdict.SecondAnswer == pair.Verdict.SecondAnswer;
            }

            if (first && second) return true;
        }

        return false;
    }

    private void Join(QuestionCluster cluster, int claim, JudgedPair? pair)
    {
        cluster.Claims.Add(claim);
        if (pair is not null) cluster.Pairs.Add(pair);
        home[(cluster.Family, claim)] = cluster;
    }

    /// <summary>Matched with at least half of the members, and no second claim of an article with the same answer.</summary>
    private bool Fits(QuestionCluster cluster, int claim)
    {
        int matched = 0;
        foreach (int member in cluster.Claims)
        {
            JudgedPair? pair = Between(cluster.Family, member, claim);
            if (pair is not null) matched++;
            if (profiles[member].Article == profiles[claim].Article && pair?.Verdict.Kind != VerdictKind.Conflict) return false;
        }

        return IsNone(cluster.Family) ? matched > 0 : matched * 2 >= cluster.Claims.Count;
    }

    private JudgedPair? Between(string family, int a, int b) => judged.GetValueOrDefault((family, Math.Min(a, b), Math.Max(a, b)));

    /// <summary>Parts a cluster into positions: a claim joins the first position that it conflicts with in no member.</summary>
    private void Part(QuestionCluster cluster)
    {
        foreach (int claim in cluster.Claims)
        {
            List<int>? best = null;
            foreach (List<int> position in cluster.Positions)
            {
                bool same = false, conflict = false;
                foreach (int member in position)
                {
                    JudgedPair? pair = Between(cluster.Family, member, claim);
                    conflict |= pair?.Verdict.Kind == VerdictKind.Conflict;
                    same |= pair?.Verdict.Kind == VerdictKind.Same;
                }

                if (!conflict && (same || best is null)) best = position;
                if (!conflict && same) break;
            }

            if (best is null) cluster.Positions.Add([claim]);
            else best.Add(claim);
        }
    }
}
