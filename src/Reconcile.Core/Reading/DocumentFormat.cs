namespace Reconcile.Reading;

/// <summary>
/// Reads one more kind of file as articles; given to an <see cref="ArticleReader"/>, which opens files, unpacks gzip, keeps identifiers
/// apart and infers what is missing. Implementations hold no state, so that one of them serves many threads.
/// </summary>
public abstract class DocumentFormat
{
    /// <summary>Endings of the files it may read, in lower case with the dot, such as <c>.html</c>.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether it reads this content. Asked for files with one of the <see cref="Extensions"/> and for standard input.</summary>
    /// <param name="extension">The ending in lower case with the dot; empty for standard input.</param>
    /// <param name="start">The first bytes, at most 4,096.</param>
    public abstract bool Accepts(string extension, ReadOnlySpan<byte> start);

    /// <summary>
    /// The articles and problems of one document, one after the other, holding no more of it than one article needs. An article without an
    /// identifier of its own gets <paramref name="id"/>, with <c>#2</c> and so on where there are several, and <see cref="InferredFields.Id"/>.
    /// </summary>
    /// <param name="content">The content, read forward once; the caller closes it.</param>
    /// <param name="path">Path for messages and for <see cref="Article.Path"/>; <c>-</c> is standard input.</param>
    /// <param name="id">Identifier made from the path.</param>
    /// <param name="options">The limits.</param>
    public abstract IEnumerable<ReadingItem> Read(Stream content, string path, string id, ReadingOptions options);
}
