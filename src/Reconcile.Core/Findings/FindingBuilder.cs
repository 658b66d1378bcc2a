using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Clustering.Questions;
using Reconcile.Judging;
using Reconcile.Matching.Profiles;

namespace Reconcile.Findings;

/// <summary>From questions with positions to clusters and findings.</summary>
/// <param name="origins">Origin by article.</param>
internal sealed class FindingBuilder(IReadOnlyDictionary<string, string> origins)
{
    private readonly ImmutableArray<ClaimCluster>.Builder clusters = ImmutableArray.CreateBuilder<ClaimCluster>();
    private readonly List<Finding> findings = [];

    public ImmutableArray<ClaimCluster> Clusters => clusters.ToImmutable();

    /// <summary>Findings, most severe and most certain first. Those that are left out keep their numbers, so that an id means the same at every threshold.</summary>
    public ImmutableArray<Finding> Findings(double least)
    {
        var ordered = findings
            .OrderByDescending(f => f.Severity).ThenByDescending(f => f.Confidence).ThenByDescending(f => f.Score).ThenBy(f => f.Fingerprint, StringComparer.Ordinal);
        return [.. ordered.Select((f, i) => f with { Id = Number("f", i) }).Where(f => f.Confidence >= least)];
    }

    public void Add(StoryQuestions story)
    {
        foreach (QuestionCluster question in story.Questions) Add(question, story.Profiles);
    }

    private void Add(QuestionCluster cluster, ClaimProfile[] profiles)
    {
        string id = Number("q", clusters.Count);
        JudgedPair lead = Lead(cluster);
        ImmutableArray<Position> positions = [.. cluster.Positions.Select((p, i) => new Position($"{id}.{i + 1}", Summary(cluster, p, profiles), [.. p.Select(c => profiles[c].Claim.Id)]))];
        int count = CountOrigins(cluster.Claims, profiles);
        var built = new ClaimCluster(id, lead.Verdict.Slot.Question, positions, count,
            [.. cluster.Pairs.Select(p => new ClaimMatch(profiles[p.First].Claim.Id, profiles[p.Second].Claim.Id, p.Probability, p.Weights))]);
        clusters.Add(built);
        if (lead.Verdict.Kind == VerdictKind.Conflict && positions.Length > 1) findings.Add(Conflict(cluster, built, lead));
        else if (positions.Length == 1 && CountArticles(cluster.Claims, profiles) > 1) findings.Add(Agreement(cluster, built, lead));
    }

    /// <summary>The surest conflict, or the surest match where there is none.</summary>
    private static JudgedPair Lead(QuestionCluster cluster)
    {
        JudgedPair lead = cluster.Pairs[0];
        foreach (JudgedPair pair in cluster.Pairs)
        {
            bool conflict = pair.Verdict.Kind == VerdictKind.Conflict, known = lead.Verdict.Kind == VerdictKind.Conflict;
            if (conflict != known ? conflict : pair.Confidence > lead.Confidence) lead = pair;
        }

        return lead;
    }

    private Finding Conflict(QuestionCluster cluster, ClaimCluster built, JudgedPair lead)
    {
        FindingRelation relation = Relations.Of(lead, cluster);
        double score = Math.Clamp(lead.Confidence, 0, 1);
        bool conflict = relation is FindingRelation.Contradiction or FindingRelation.Dispute;
        double confidence = Math.Round(conflict ? Calibration.Default.Of(lead.Verdict.Rule, score) : score, 3);
        return new Finding
        {
            Id = string.Empty,
            Relation = relation,
            Type = lead.Verdict.Type,
            Score = score,
            Severity = Severities.Of(relation, lead.Verdict.Type, confidence),
            Confidence = confidence,
            Cluster = built.Id,
            Question = built.Question,
            Positions = built.Positions,
            Because = Relations.Because(relation, lead),
            Settles = Settling.Of(lead.Verdict.Type),
            Origins = built.Origins,
            Rules = [.. cluster.Pairs.Select(p => p.Verdict.Rule).Distinct().Order(StringComparer.Ordinal)],
            Weights = [.. lead.Weights, new MatchWeight("rule", lead.Verdict.Rule, Math.Log2(confidence / lead.Probability))],
            Fingerprint = Fingerprint.Of(relation, lead.Verdict.Type, lead.Verdict.Slot.Key, built.Positions.Select(p => p.Summary)),
        };
    }

    private Finding Agreement(QuestionCluster cluster, ClaimCluster built, JudgedPair lead)
    {
        bool one = built.Origins < 2;
        FindingRelation relation = one ? FindingRelation.SingleSource : FindingRelation.Agreement;
        return new Finding
        {
            Id = string.Empty,
            Relation = relation,
            Type = ConflictType.Other,
            Severity = Severity.Info,
            Confidence = Math.Round(lead.Confidence, 3),
            Cluster = built.Id,
            Question = built.Question,
            Positions = built.Positions,
            Because = one
                ? "Several articles give this, and all of them rest on one origin."
                : string.Create(CultureInfo.InvariantCulture, $"{built.Origins} independent origins say the same."),
            Origins = built.Origins,
            Rules = [.. cluster.Pairs.Select(p => p.Verdict.Rule).Distinct().Order(StringComparer.Ordinal)],
            Weights = lead.Weights,
            Fingerprint = Fingerprint.Of(relation, ConflictType.Other, lead.Verdict.Slot.Key, built.Positions.Select(p => p.Summary)),
        };
    }

    /// <summary>The answer in a few words: the commonest that the rules gave for a claim of the position.</summary>
    private static string Summary(QuestionCluster cluster, List<int> position, ClaimProfile[] profiles)
    {
        var votes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (JudgedPair pair in cluster.Pairs)
        {
            if (position.Contains(pair.First)) Vote(pair.Verdict.FirstAnswer, pair);
            if (position.Contains(pair.Second)) Vote(pair.Verdict.SecondAnswer, pair);
        }

        string best = Likeness.Topic(profiles[position[0]]);
        int most = 0;
        foreach ((string answer, int count) in votes)
            if (count > most) (best, most) = (answer, count);
        return best;

        void Vote(string answer, JudgedPair pair) =>
            votes[answer] = votes.GetValueOrDefault(answer) + (pair.Verdict.Kind == VerdictKind.Conflict ? 2 : 1);
    }

    /// <summary>Articles of one origin, and claims of one named speaker, are one voice.</summary>
    private int CountOrigins(SortedSet<int> members, ClaimProfile[] profiles)
    {
        var voices = new HashSet<string>(StringComparer.Ordinal);
        foreach (int claim in members)
            voices.Add(profiles[claim].Speaker is { } speaker ? "speaker " + speaker : "origin " + origins[profiles[claim].Claim.ArticleId]);
        return voices.Count;
    }

    private static int CountArticles(SortedSet<int> members, ClaimProfile[] profiles)
    {
        var articles = new HashSet<int>();
        foreach (int claim in members) articles.Add(profiles[claim].Article);
        return articles.Count;
    }

    private static string Number(string prefix, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{index + 1}");
}
