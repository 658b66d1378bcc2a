using Reconcile.Judging;
using Reconcile.Judging.Counts;
using Reconcile.Matching.Profiles;

namespace Reconcile.Clustering.Questions;

/// <summary>
/// Greedy clustering of judged pairs, surest first. A claim joins a cluster only where it is matched with most of its members, so that
/// a claim in the middle never chains two events into one.
/// </summary>
internal sealed class QuestionClusterer
{
    /// <summary>From here on an agreement is told though its claims also meet others, and may stand on a side of a conflict.</summary>
    private const double SureAgreement = 0.25;

    private readonly ClaimProfile[] profiles;
    private readonly Dictionary<(string Family, int First, int Second), JudgedPair> judged = [];
    private readonly HashSet<(string Family, int First, int Second)> apart = [];
    private readonly Dictionary<(string Family, int Claim), QuestionCluster> home = [];
    private readonly List<QuestionCluster> clusters = [];

    private QuestionClusterer(ClaimProfile[] profiles) => this.profiles = profiles;

    /// <summary>The clusters in the order of their first claim.</summary>
    public static List<QuestionCluster> Cluster(ClaimProfile[] profiles, List<JudgedPair> pairs, double least)
    {
        var clusterer = new QuestionClusterer(profiles);
        foreach (JudgedPair pair in pairs)
            if (pair.Verdict.Kind != VerdictKind.Compatible) clusterer.judged[(QuestionFamilies.Of(pair), pair.First, pair.Second)] = pair;
            else clusterer.apart.Add((QuestionFamilies.Of(pair), pair.First, pair.Second));
        JudgedPair[] ordered = [.. clusterer.judged.Values.OrderByDescending(p => p.Confidence).ThenBy(p => p.First).ThenBy(p => p.Second)];
        Dictionary<(string Family, int Claim), int> repeats = clusterer.Repeats(ordered);
        foreach (JudgedPair pair in ordered)
            if (pair.Confidence >= least && !repeats.ContainsKey((QuestionFamilies.Of(pair), pair.First)) && !repeats.ContainsKey((QuestionFamilies.Of(pair), pair.Second))) clusterer.Place(pair);
        foreach (QuestionCluster cluster in clusterer.clusters) clusterer.Part(cluster);
        foreach (QuestionCluster cluster in clusterer.clusters) Append(cluster, repeats);
        clusterer.clusters.Sort(static (a, b) => a.Claims.Min != b.Claims.Min ? a.Claims.Min.CompareTo(b.Claims.Min) : string.CompareOrdinal(a.Family, b.Family));
        return clusterer.clusters;
    }

    /// <summary>Claims whose article gives the same value in a claim that is matched more surely.</summary>
    private Dictionary<(string Family, int Claim), int> Repeats(JudgedPair[] ordered)
    {
        var said = new Dictionary<(string Family, int Article, string Answer), int>();
        var repeats = new Dictionary<(string Family, int Claim), int>();
        foreach (JudgedPair pair in ordered)
        {
            string family = QuestionFamilies.Of(pair);
            if (!QuestionFamilies.IsOfValue(family)) continue;
            Say(family, pair.First, CountWords.Bare(pair.Verdict.FirstAnswer));
            Say(family, pair.Second, CountWords.Bare(pair.Verdict.SecondAnswer));
        }

        return repeats;

        void Say(string family, int claim, string answer)
        {
            if (!said.TryAdd((family, profiles[claim].Article, answer), claim) && said[(family, profiles[claim].Article, answer)] is var first && first != claim) repeats.TryAdd((family, claim), first);
        }
    }

    /// <summary>What an article repeats stands beside what it repeats.</summary>
    private static void Append(QuestionCluster cluster, Dictionary<(string Family, int Claim), int> repeats)
    {
        foreach (((string family, int claim), int first) in repeats)
        {
            if (family != cluster.Family || !cluster.Claims.Contains(first) || !cluster.Claims.Add(claim)) continue;
            cluster.Positions.Find(p => p.Contains(first))!.Add(claim);
        }
    }

    private void Place(JudgedPair pair)
    {
        string family = QuestionFamilies.Of(pair);
        if (QuestionFamilies.IsWhole(family))
        {
            Gather(family, pair);
            return;
        }

        home.TryGetValue((family, pair.First), out QuestionCluster? first);
        home.TryGetValue((family, pair.Second), out QuestionCluster? second);
        if (first is not null && first == second)
        {
            first.Pairs.Add(pair);
            return;
        }

        if (first is null != second is null && (first ?? second) is { } known && !Blurs(known, pair) && Fits(known, first is null ? pair.First : pair.Second))
        {
            Join(known, first is null ? pair.First : pair.Second, pair);
            return;
        }

        if (first is not null && second is not null && QuestionFamilies.IsOfValue(family) && Fits(first, second))
        {
            Merge(first, second);
            first.Pairs.Add(pair);
        }
        else if (first is null && second is null)
        {
            var cluster = new QuestionCluster(family);
            clusters.Add(cluster);
            Join(cluster, pair.First, pair);
            Join(cluster, pair.Second, null);
        }
        else if (pair.Verdict.Kind == VerdictKind.Conflict ? !QuestionFamilies.IsNone(family) && !IsTold(family, pair) : pair.Confidence >= SureAgreement || (!Meets(first, pair.Second) && !Meets(second, pair.First)))
        {
            // A conflict that fits into no cluster is a question of its own; so is a sure agreement, or any of articles that have not met yet.
            var cluster = new QuestionCluster(family);
            cluster.Add(pair);
            clusters.Add(cluster);
        }
    }

    /// <summary>Whether the pair would bring a claim that may say something else to one side of a conflict.</summary>
    private static bool Blurs(QuestionCluster cluster, JudgedPair pair) =>
        pair.Verdict.Kind == VerdictKind.Same && pair.Confidence < SureAgreement && cluster.Pairs.Exists(p => p.Verdict.Kind == VerdictKind.Conflict);

    /// <summary>Adds the pair to the one cluster of its question.</summary>
    private void Gather(string family, JudgedPair pair)
    {
        QuestionCluster? cluster = clusters.Find(c => c.Family == family);
        if (cluster is null) clusters.Add(cluster = new QuestionCluster(family));
        cluster.Add(pair);
    }

    /// <summary>Whether the cluster already holds a claim of the article of the other claim: one to one is enough.</summary>
    private bool Meets(QuestionCluster? cluster, int other)
    {
        if (cluster is null) return false;
        foreach (int member in cluster.Claims)
            if (profiles[member].Article == profiles[other].Article) return true;
        return false;
    }

    /// <summary>Whether a cluster of the family already holds both answers, from these articles or from others.</summary>
    private bool IsTold(string family, JudgedPair pair)
    {
        if (family == QuestionFamilies.Event) return false;
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

    /// <summary>Whether most members of the two are matched across, and few are said to be of another event or scope.</summary>
    private bool Fits(QuestionCluster first, QuestionCluster second)
    {
        int matched = 0, parted = 0;
        foreach (int a in first.Claims)
        {
            foreach (int b in second.Claims)
            {
                if (IsApart(first.Family, a, b)) parted++;
                JudgedPair? pair = Between(first.Family, a, b);
                if (pair is not null) matched++;
                if (profiles[a].Article == profiles[b].Article && pair?.Verdict.Kind != VerdictKind.Conflict) return false;
            }
        }

        return parted * 4 <= first.Claims.Count * second.Claims.Count && matched * 2 >= first.Claims.Count * second.Claims.Count;
    }

    private void Merge(QuestionCluster into, QuestionCluster other)
    {
        foreach (int claim in other.Claims)
        {
            into.Claims.Add(claim);
            home[(into.Family, claim)] = into;
        }

        into.Pairs.AddRange(other.Pairs);
        clusters.Remove(other);
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
            if (QuestionFamilies.IsOfValue(cluster.Family) && IsApart(cluster.Family, member, claim)) return false;
            JudgedPair? pair = Between(cluster.Family, member, claim);
            if (pair is not null) matched++;
            if (profiles[member].Article == profiles[claim].Article && pair?.Verdict.Kind != VerdictKind.Conflict) return false;
        }

        return QuestionFamilies.IsStar(cluster.Family) ? matched > 0 : matched * 2 >= cluster.Claims.Count;
    }

    private bool IsApart(string family, int a, int b) => apart.Contains((family, Math.Min(a, b), Math.Max(a, b)));

    private JudgedPair? Between(string family, int a, int b) => judged.GetValueOrDefault((family, Math.Min(a, b), Math.Max(a, b)));

    /// <summary>Parts a cluster into positions: those that conflict make them; then the others join the first that they agree with, else the first that they conflict with in no member.</summary>
    private void Part(QuestionCluster cluster)
    {
        if (QuestionFamilies.IsWhole(cluster.Family))
        {
            PartByAnswer(cluster);
            return;
        }

        var parties = new HashSet<int>();
        foreach (JudgedPair pair in cluster.Pairs)
        {
            if (pair.Verdict.Kind != VerdictKind.Conflict) continue;
            parties.Add(pair.First);
            parties.Add(pair.Second);
        }

        foreach (int claim in cluster.Claims)
            if (parties.Contains(claim)) TakeSides(cluster, claim);
        foreach (int claim in cluster.Claims)
            if (!parties.Contains(claim)) TakeSides(cluster, claim);
    }

    private void TakeSides(QuestionCluster cluster, int claim)
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

    /// <summary>A position an answer, in order of their first claim; of two answers of a claim the surer counts.</summary>
    private static void PartByAnswer(QuestionCluster cluster)
    {
        var answers = new Dictionary<int, string>();
        foreach (JudgedPair pair in cluster.Pairs)
        {
            answers.TryAdd(pair.First, pair.Verdict.FirstAnswer);
            answers.TryAdd(pair.Second, pair.Verdict.SecondAnswer);
        }

        var positions = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (int claim in cluster.Claims)
        {
            if (!positions.TryGetValue(answers[claim], out List<int>? position)) cluster.Positions.Add(positions[answers[claim]] = position = []);
            position.Add(claim);
        }
    }
}
