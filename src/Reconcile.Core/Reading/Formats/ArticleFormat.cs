using Reconcile.Reading.Encodings;
using Reconcile.Reading.Paths;

namespace Reconcile.Reading.Formats;

/// <summary>Opens a file and hands it to the reader of its format.</summary>
internal static class ArticleFormat
{
    private static readonly string[] Foreign =
        [".htm", ".html", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".csv", ".xml", ".zip", ".png", ".jpg", ".jpeg"];

    /// <summary>Yields <see cref="ArticleDraft"/> or <see cref="ReadingProblem"/>.</summary>
    public static IEnumerable<object> Open(InputFile file, Stream? standardInput, ReadingOptions options, FurtherFormats further)
    {
        string extension = FileKinds.Extension(file.Path);
        if (file.Path == "-")
            return standardInput is null
                ? [new ReadingProblem("no-input", "-", "there is no standard input; pipe an article in or name a file")]
                : further.Any
                    ? further.Read(file, standardInput, string.Empty, options, stream => StandardInput(file, stream, options))
                    : StandardInput(file, standardInput, options);
        if (further.Know(extension))
            return Opened(file, stream => further.Read(file, stream, extension, options, whole => Own(file, whole, extension, options, further)));
        return Foreign.Contains(extension, StringComparer.Ordinal)
            ? Own(file, Stream.Null, extension, options, further)
            : Opened(file, stream => Own(file, stream, extension, options, further));
    }

    private static IEnumerable<object> Own(InputFile file, Stream stream, string extension, ReadingOptions options, FurtherFormats further)
    {
        if (Foreign.Contains(extension, StringComparer.Ordinal))
            return [new ReadingProblem("format", file.Path, extension == ".xml" && further.Know(extension)
                ? "this XML is neither a feed nor a web page; give RSS, Atom or XHTML"
                : $"this {extension} file is not read; save the article as .txt, .md, .json or .jsonl")];
        return extension is ".jsonl" or ".ndjson" ? JsonLinesFormat.Read(file, stream, options) : Whole(file, stream, extension, options);
    }

    private static IEnumerable<object> Whole(InputFile file, Stream stream, string extension, ReadingOptions options)
    {
        bool json = extension == ".json";
        long limit = json ? options.MaxJsonBytes : 4L * options.MaxArticleLength;
        byte[]? bytes = Bounded(stream, limit);
        if (bytes is null) return [TooLarge(file.Path, json, limit, options)];
        return json ? JsonFormat.Read(file, bytes, options) : TextFormat.Read(file, bytes, extension is ".md" or ".markdown", options);
    }

    // JSON begins with a bracket; JSON lines show more than one value.
    private static IEnumerable<object> StandardInput(InputFile file, Stream stream, ReadingOptions options)
    {
        byte[]? bytes = Bounded(stream, options.MaxJsonBytes);
        if (bytes is null) return [TooLarge("-", true, options.MaxJsonBytes, options)];
        ReadOnlySpan<byte> start = bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8);
        if (start.StartsWith("["u8)) return JsonFormat.Read(file, bytes, options);
        if (!start.StartsWith("{"u8)) return TextFormat.Read(file, bytes, start.StartsWith("---\n"u8) || start.StartsWith("---\r"u8), options);
        return JsonFormat.IsOneValue(bytes) ? JsonFormat.Read(file, bytes, options) : JsonLinesFormat.Read(file, new MemoryStream(bytes), options);
    }

    private static ReadingProblem TooLarge(string path, bool json, long limit, ReadingOptions options) => new("too-large", path, json
        ? $"the JSON document is larger than {limit / 1024 / 1024} MiB; write one article a line in a .jsonl file, which is read line by line"
        : $"the article is longer than {options.MaxArticleLength:N0} characters; split it, or put many articles into one .jsonl file");

    private static byte[]? Bounded(Stream stream, long limit)
    {
        if (stream.CanSeek && stream.Length > limit) return null;
        using MemoryStream all = new();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            all.Write(buffer, 0, read);
            if (all.Length > limit) return null;
        }

        return all.ToArray();
    }

    // Keeps the file open while its articles are taken one by one; a fault at any point becomes a problem.
    private static IEnumerable<object> Opened(InputFile file, Func<Stream, IEnumerable<object>> read)
    {
        Stream? stream = null;
        Stream? opened = null;
        IEnumerator<object>? items = null;
        try
        {
            while (true)
            {
                object item;
                try
                {
                    opened ??= new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                    stream ??= FileKinds.IsPacked(file.Path) ? new PackedStream(opened) : opened;
                    items ??= read(stream).GetEnumerator();
                    if (!items.MoveNext()) yield break;
                    item = items.Current;
                }
                catch (InvalidDataException)
                {
                    item = new ReadingProblem("gzip", file.Path, "the file is no gzip file or is cut off; pack it again");
                    items = Enumerable.Empty<object>().GetEnumerator();
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    item = new ReadingProblem("not-readable", file.Path, e is UnauthorizedAccessException
                        ? "permission denied; make the file readable for this user"
                        : $"the file cannot be read ({e.Message.TrimEnd('.')})");
                    items = Enumerable.Empty<object>().GetEnumerator();
                }

                yield return item;
            }
        }
        finally
        {
            items?.Dispose();
            stream?.Dispose();
            opened?.Dispose();
        }
    }
}
