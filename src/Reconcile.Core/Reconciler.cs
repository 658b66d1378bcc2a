using System.Collections.Immutable;
using Reconcile.Clustering.Grouping;
using Reconcile.Clustering.Origins;
using Reconcile.Clustering.Questions;
using Reconcile.Extraction;
using Reconcile.Findings;
using Reconcile.Judging;
using Reconcile.Judging.Pairs;
using Reconcile.Matching.Blocking;
using Reconcile.Matching.Profiles;

namespace Reconcile;

/// <summary>The whole flow: articles to claims to questions to findings. Built once, thread-safe, reused.</summary>
/// <param name="options">The settings.</param>
public sealed class Reconciler(ReconcilerOptions options)
{
    /// <summary>The engine with default settings.</summary>
    public static Reconciler Default { get; } = new(new ReconcilerOptions());

    /// <summary>The settings it was built with.</summary>
    public ReconcilerOptions Options { get; } = options;

    /// <summary>Reads what the articles claim and says where they agree and where they cannot both be right.</summary>
    /// <param name="articles">Articles about one story.</param>
    /// <param name="cancellation">Ends the run early with <see cref="OperationCanceledException"/>.</param>
    public Reconciliation Reconcile(IReadOnlyList<Article> articles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Ledger[] ledgers = ExtractAll(articles, cancellation);
        ImmutableArray<Claim> claims = Numbered(ledgers);
        ClaimProfile[] profiles = ProfileBuilder.Build(claims);
        ImmutableArray<Story> stories = StoryGrouper.Group(articles, Options.Story, cancellation);
        List<(int First, int Second)> candidates = CandidatePairs.Find(profiles);
        if (stories.Length > 1) StoryBounds.Keep(candidates, claims, stories);
        cancellation.ThrowIfCancellationRequested();
        List<JudgedPair> judged = PairJudge.Judge(profiles, candidates);
        List<QuestionCluster> questions = QuestionClusterer.Cluster(profiles, judged, ClusterConfidence);
        ImmutableArray<ArticleOrigin> origins = OriginFinder.Find(articles);
        var findings = new FindingBuilder(claims, profiles, [.. origins.Select(o => o.Origin)]);
        foreach (QuestionCluster question in questions) findings.Add(question);
        return new Reconciliation
        {
            Articles = [.. articles.Select((a, i) => a with { Origin = a.Origin ?? origins[i].Origin })],
            Claims = claims,
            Clusters = findings.Clusters,
            Findings = findings.Findings(Options.MinConfidence),
            NonConflicts = LookAlikes.Of(claims, judged),
            Origins = origins,
            Stories = stories,
            Coverage = Coverage(ledgers),
        };
    }

    /// <summary>Pairs below this confidence form no question.</summary>
    private const double ClusterConfidence = 0.04;

    /// <summary>What one article claims.</summary>
    /// <param name="article">The article.</param>
    public Ledger Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ClaimExtractor.Extract(article);
    }

    /// <summary>How two bare texts stand to each other, taken to speak of one event unless they say otherwise.</summary>
    /// <param name="first">A sentence or a short text.</param>
    /// <param name="second">Another.</param>
    /// <param name="firstPublished">When the first was published, or null.</param>
    /// <param name="secondPublished">When the second was published, or null.</param>
    public Comparison Compare(string first, string second, PublicationTime? firstPublished = null, PublicationTime? secondPublished = null) =>
        TextPairJudge.Compare(first, second, firstPublished, secondPublished);

    private Ledger[] ExtractAll(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        var ledgers = new Ledger[articles.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Options.Threads), CancellationToken = cancellation };
        Parallel.For(0, articles.Count, parallel, i => ledgers[i] = Extract(articles[i]));
        return ledgers;
    }

    /// <summary>Claims of all articles under one numbering.</summary>
    private static ImmutableArray<Claim> Numbered(Ledger[] ledgers)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (Ledger ledger in ledgers)
            foreach (Claim claim in ledger.Claims) claims.Add(claim with { Id = ClaimBuilder.Number(claims.Count) });
        return claims.ToImmutable();
    }

    private static Coverage Coverage(Ledger[] ledgers)
    {
        var skipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Ledger ledger in ledgers)
            foreach (SkippedCount count in ledger.Skipped) skipped[count.Reason] = skipped.GetValueOrDefault(count.Reason) + count.Count;
        return new Coverage(
            ledgers.Length, ledgers.Sum(l => l.Sentences.Length), ledgers.Sum(l => l.Claims.Length),
            [.. skipped.Select(s => new SkippedCount(s.Key, s.Value))]);
    }
}
