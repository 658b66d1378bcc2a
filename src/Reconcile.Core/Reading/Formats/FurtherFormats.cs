using Reconcile.Reading.Encodings;
using Reconcile.Reading.Paths;

namespace Reconcile.Reading.Formats;

/// <summary>The formats that were given to the reader besides its own.</summary>
internal sealed class FurtherFormats(IReadOnlyList<DocumentFormat> formats)
{
    private const int LookedAt = 4096;

    /// <summary>The endings of all of them.</summary>
    public IEnumerable<string> Extensions => formats.SelectMany(f => f.Extensions);

    /// <summary>Whether one of them may read files with this ending.</summary>
    public bool Know(string extension)
    {
        foreach (DocumentFormat format in formats)
            if (format.Extensions.Contains(extension, StringComparer.Ordinal))
                return true;
        return false;
    }

    /// <summary>Whether there are any at all.</summary>
    public bool Any => formats.Count > 0;

    /// <summary>Reads with the first format that accepts the content, else by <paramref name="otherwise"/>, which gets the whole content too.</summary>
    public IEnumerable<object> Read(InputFile file, Stream stream, string extension, ReadingOptions options, Func<Stream, IEnumerable<object>> otherwise)
    {
        byte[] start = PrefixedStream.Peek(stream, LookedAt);
        if (start.Length == 0 && extension.Length > 0) return [new ReadingProblem("empty", file.Path, "the file is empty; there is nothing to read")];
#pragma warning disable CA2000 // It owns nothing: whoever opened the stream under it closes it.
        Stream whole = new PrefixedStream(start, stream);
#pragma warning restore CA2000
        foreach (DocumentFormat format in formats)
        {
            bool asked = extension.Length == 0 || format.Extensions.Contains(extension, StringComparer.Ordinal);
            if (asked && format.Accepts(extension, start)) return Items(format.Read(whole, file.Path, file.Id, options));
        }

        return otherwise(whole);
    }

    private static IEnumerable<object> Items(IEnumerable<ReadingItem> items)
    {
        foreach (ReadingItem item in items)
        {
            if (item.Article is { } article) yield return new ArticleDraft(article);
            else if (item.Problem is { } problem) yield return problem;
        }
    }
}
