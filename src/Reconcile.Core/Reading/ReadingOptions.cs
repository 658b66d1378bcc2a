namespace Reconcile.Reading;

/// <summary>Settings of an <see cref="ArticleReader"/>. Immutable.</summary>
public sealed record ReadingOptions
{
    /// <summary>Longest article that is read, in UTF-16 code units of its text. Default 2,000,000; 1 or more. Longer ones are a problem, not an article.</summary>
    public int MaxArticleLength { get; init; } = 2_000_000;

    /// <summary>Largest <c>.json</c> document, in bytes; JSON lines are streamed and have no such bound. Default 64 MiB.</summary>
    public int MaxJsonBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Whether outlet, date and title are read from the text where they are not given. Default true.</summary>
    public bool Infer { get; init; } = true;

    /// <summary>Whether boilerplate is listed in <see cref="Article.Stripped"/> and so left out of the analysis. Default true.</summary>
    public bool Strip { get; init; } = true;
}
