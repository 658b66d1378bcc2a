using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Reconcile.Reading.Formats;
using Reconcile.Reading.Inference;
using Reconcile.Reading.Languages;
using Reconcile.Reading.Paths;

namespace Reconcile.Reading;

/// <summary>
/// Files, folders, globs and streams to articles: <c>.txt</c>, <c>.md</c> with optional front matter, <c>.json</c> and <c>.jsonl</c>, in UTF-8,
/// UTF-16 or Windows-1252. What cannot be read becomes a <see cref="ReadingProblem"/> and the rest is read all the same. Thread-safe.
/// </summary>
/// <param name="options">The settings.</param>
/// <param name="formats">Further formats, asked in this order before the reader's own. Any of them may be packed with gzip (<c>.gz</c>).</param>
public sealed class ArticleReader(ReadingOptions options, params IReadOnlyList<DocumentFormat> formats)
{
    /// <summary>The reader with default settings.</summary>
    public static ArticleReader Default { get; } = new(new ReadingOptions());

    private readonly FurtherFormats _further = new(formats);

    /// <summary>The settings it was built with.</summary>
    public ReadingOptions Options { get; } = options;

    /// <summary>Reads everything. A dateline without a year takes the year that lies nearest to the dated articles of the same run.</summary>
    /// <param name="paths">Files, folders (read with their subfolders), globs such as <c>news/**/*.txt</c>, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for, or null where there is none.</param>
    /// <param name="cancellation">Ends the reading early with <see cref="OperationCanceledException"/>.</param>
    public ReadingResult Read(IEnumerable<string> paths, Stream? standardInput = null, CancellationToken cancellation = default)
    {
        List<ArticleDraft> drafts = [];
        List<ReadingProblem> problems = [];
        foreach (object item in Drafts(paths, standardInput))
        {
            cancellation.ThrowIfCancellationRequested();
            if (item is ArticleDraft draft) drafts.Add(draft);
            else problems.Add((ReadingProblem)item);
        }

        YearOfRun.Complete(drafts);
        return new ReadingResult([.. drafts.Select(d => d.ToArticle())], [.. problems]);
    }

    /// <summary>Reads one article after the other, holding no more than one in memory. A dateline without a year gives no date here.</summary>
    /// <param name="paths">As for <see cref="Read"/>.</param>
    /// <param name="standardInput">What <c>-</c> stands for, or null where there is none.</param>
    public IEnumerable<ReadingItem> Stream(IEnumerable<string> paths, Stream? standardInput = null)
    {
        foreach (object item in Drafts(paths, standardInput))
            yield return item is ArticleDraft draft ? new ReadingItem(draft.ToArticle(), null) : new ReadingItem(null, (ReadingProblem)item);
    }

    /// <summary>As <see cref="Stream"/>, without holding up the caller's thread.</summary>
    /// <param name="paths">As for <see cref="Read"/>.</param>
    /// <param name="standardInput">What <c>-</c> stands for, or null where there is none.</param>
    /// <param name="progress">Told the number of articles read so far, or null.</param>
    /// <param name="cancellation">Ends the reading early with <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<ReadingItem> StreamAsync(
        IEnumerable<string> paths, Stream? standardInput = null, IProgress<int>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using IEnumerator<ReadingItem> items = Stream(paths, standardInput).GetEnumerator();
        int read = 0;
        while (await Task.Run(items.MoveNext, cancellation).ConfigureAwait(false))
        {
            if (items.Current.Article is not null) progress?.Report(++read);
            yield return items.Current;
        }
    }

    /// <summary>Completes an article that came from elsewhere: infers what is missing and lists the boilerplate, as the options say.</summary>
    /// <param name="article">The article; its text is never changed and what it gives is kept.</param>
    public Article Prepare(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var draft = new ArticleDraft(article);
        ArticleCompletion.Complete(draft, Options);
        return draft.ToArticle();
    }

    // Yields ArticleDraft or ReadingProblem.
    private IEnumerable<object> Drafts(IEnumerable<string> paths, Stream? standardInput)
    {
        var ids = new ArticleIds();
        foreach (object found in PathExpansion.Expand(paths, new FileKinds(_further)))
        {
            if (found is not InputFile file)
            {
                yield return found;
                continue;
            }

            foreach (object item in ArticleFormat.Open(file, standardInput, Options, _further))
            {
                if (item is ArticleDraft draft)
                {
                    if (ids.Claim(draft) is { } problem) yield return problem;
                    ArticleCompletion.Complete(draft, Options);
                    if (LanguageCheck.Apply(draft) is { } notAnalysed) yield return notAnalysed;
                }

                yield return item;
            }
        }
    }
}
