using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
        return ReconcileLedgers(ExtractAll(articles, cancellation), cancellation);
    }

    /// <summary>The same for articles that come one after another, each extracted as it comes.</summary>
    /// <param name="articles">Articles about one story, such as those of <see cref="Reading.ArticleReader.StreamAsync"/>.</param>
    /// <param name="progress">Told the number of articles extracted so far, after each.</param>
    /// <param name="cancellation">Ends the run early with <see cref="OperationCanceledException"/>.</param>
    public async Task<Reconciliation> ReconcileAsync(IAsyncEnumerable<Article> articles, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        List<Ledger> ledgers = [];
        await foreach (Ledger ledger in ExtractAsync(articles, progress, cancellation).ConfigureAwait(false)) ledgers.Add(ledger);
        return ReconcileLedgers(ledgers, cancellation);
    }

    /// <summary>The same for articles whose claims were extracted before.</summary>
    /// <param name="ledgers">What <see cref="Extract"/> gave, an article each. Claims are numbered anew, over all articles.</param>
    /// <param name="cancellation">Ends the run early with <see cref="OperationCanceledException"/>.</param>
    public Reconciliation ReconcileLedgers(IReadOnlyList<Ledger> ledgers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        Article[] articles = [.. ledgers.Select(l => l.Article)];
        ImmutableArray<Claim> claims = Numbered(ledgers);
        ImmutableArray<Story> stories = StoryGrouper.Group(articles, Options.Story, cancellation);
        ImmutableArray<ArticleOrigin> origins = OriginFinder.Find(articles, stories);
        var findings = new FindingBuilder(origins.DistinctBy(o => o.Article).ToDictionary(o => o.Article, o => o.Origin, StringComparer.Ordinal));
        var nonConflicts = ImmutableArray.CreateBuilder<NonConflict>();
        foreach (StoryQuestions story in JudgeAll(claims, stories, cancellation))
        {
            findings.Add(story);
            nonConflicts.AddRange(LookAlikes.Of(story));
        }

        return new Reconciliation
        {
            Articles = [.. articles.Select((a, i) => a with { Origin = origins[i].Origin })],
            Claims = claims,
            Clusters = findings.Clusters,
            Findings = findings.Findings(Options.MinConfidence),
            NonConflicts = nonConflicts.ToImmutable(),
            Origins = origins,
            Stories = stories,
            Coverage = Coverage(ledgers),
        };
    }

    /// <summary>
    /// Loads the language model and the word lists, which the first article would otherwise wait for; a program calls it on another thread while it
    /// reads its input. Changes no result.
    /// </summary>
    public static void Prepare() => Default.Reconcile(
    [
        new Article { Id = "a", Text = "PORT TOWN, May 3 (Agency) - At least 12 people were killed on Monday, the mayor said. \"We saw no fire,\" she told reporters." },
        new Article { Id = "b", Text = "Officials said that 14 people had died at the harbour and that nobody was missing." },
    ]);

    /// <summary>What one article claims.</summary>
    /// <param name="article">The article.</param>
    public Ledger Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ClaimExtractor.Extract(article);
    }

    /// <summary>What each article claims, one after another as the articles come; only one article is held at a time.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="progress">Told the number of articles so far, after each.</param>
    /// <param name="cancellation">Ends the enumeration early with <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<Ledger> ExtractAsync(
        IAsyncEnumerable<Article> articles, IProgress<int>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        int done = 0;
        await foreach (Article article in articles.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Extract(article);
            progress?.Report(++done);
        }
    }

    /// <summary>Which claims speak of the same thing, before questions are made of them.</summary>
    /// <param name="claims">Claims of several articles, each with an <see cref="Claim.Id"/> of its own.</param>
    public ImmutableArray<ClaimMatch> Match(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimProfile[] profiles = ProfileBuilder.Build(claims);
        return [.. PairJudge.Judge(profiles, CandidatePairs.Find(profiles)).Select(p => new ClaimMatch(claims[p.First].Id, claims[p.Second].Id, p.Probability, p.Weights))];
    }

    /// <summary>Where the text of each article comes from: copies, agency texts and articles of one outlet have one origin.</summary>
    /// <param name="articles">The articles.</param>
    public ImmutableArray<ArticleOrigin> Origins(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return OriginFinder.Find(articles);
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
        Parallel.For(0, articles.Count, Parallelism(cancellation), i => ledgers[i] = Extract(articles[i]));
        return ledgers;
    }

    /// <summary>So many stories are compared before their findings are taken from them and the comparisons are given up.</summary>
    private const int StoriesAtOnce = 256;

    /// <summary>Compares the claims of each story.</summary>
    private IEnumerable<StoryQuestions> JudgeAll(ImmutableArray<Claim> claims, ImmutableArray<Story> stories, CancellationToken cancellation)
    {
        ILookup<string, Claim> byArticle = claims.ToLookup(c => c.ArticleId, StringComparer.Ordinal);
        foreach (Story[] some in stories.Chunk(StoriesAtOnce))
        {
            var told = new StoryQuestions[some.Length];
            Parallel.For(0, some.Length, Parallelism(cancellation), i => told[i] = StoryQuestions.Of([.. some[i].Articles.Select(a => a.Id).Distinct().SelectMany(id => byArticle[id])]));
            foreach (StoryQuestions story in told) yield return story;
        }
    }

    private ParallelOptions Parallelism(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = Math.Max(1, Options.Threads), CancellationToken = cancellation };

    /// <summary>Claims of all articles under one numbering.</summary>
    private static ImmutableArray<Claim> Numbered(IReadOnlyList<Ledger> ledgers)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (Ledger ledger in ledgers)
            foreach (Claim claim in ledger.Claims) claims.Add(claim with { Id = ClaimBuilder.Number(claims.Count) });
        return claims.ToImmutable();
    }

    private static Coverage Coverage(IReadOnlyList<Ledger> ledgers)
    {
        var skipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Ledger ledger in ledgers)
            foreach (SkippedCount count in ledger.Skipped) skipped[count.Reason] = skipped.GetValueOrDefault(count.Reason) + count.Count;
        return new Coverage(
            ledgers.Count, ledgers.Sum(l => l.Sentences.Length), ledgers.Sum(l => l.Claims.Length),
            [.. skipped.Select(s => new SkippedCount(s.Key, s.Value))]);
    }
}
