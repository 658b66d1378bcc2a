using System.Collections.Immutable;

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
        cancellation.ThrowIfCancellationRequested();
        ImmutableArray<Ledger> ledgers = [.. articles.Select(Extract)];
        return new Reconciliation
        {
            Articles = [.. articles],
            Claims = [.. ledgers.SelectMany(l => l.Claims)],
            Clusters = [],
            Findings = [],
            Coverage = new Coverage(articles.Count, ledgers.Sum(l => l.Sentences.Length), ledgers.Sum(l => l.Claims.Length), []),
        };
    }

    /// <summary>What one article claims.</summary>
    public Ledger Extract(Article article) => new() { Article = article, Sentences = [], Claims = [] };

    /// <summary>How two bare texts stand to each other, taken to speak of one event unless they say otherwise.</summary>
    /// <param name="first">A sentence or a short text.</param>
    /// <param name="second">Another.</param>
    /// <param name="firstPublished">When the first was published, or null.</param>
    /// <param name="secondPublished">When the second was published, or null.</param>
    public Comparison Compare(string first, string second, PublicationTime? firstPublished = null, PublicationTime? secondPublished = null) =>
        new(null, null, 0, 0, "Not compared.");
}
