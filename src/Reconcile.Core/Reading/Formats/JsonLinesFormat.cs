using System.Globalization;
using System.Text.Json;
using Reconcile.Reading.Encodings;
using Reconcile.Reading.Paths;

namespace Reconcile.Reading.Formats;

/// <summary>One article a line, read line by line; a broken line is named and the others are read.</summary>
internal static class JsonLinesFormat
{
    public static IEnumerable<object> Read(InputFile file, Stream stream, ReadingOptions options)
    {
        bool any = false;
        foreach ((int number, byte[]? bytes) in ByteLines.Read(stream, 6 * options.MaxArticleLength))
        {
            ReadOnlyMemory<byte> line = bytes;
            if (number == 1 && line.Span.StartsWith("\uFEFF"u8)) line = line[3..];
            if (bytes is not null && line.Span.Trim(" \t\r"u8).IsEmpty) continue;
            any = true;
            if (bytes is null)
                yield return new ReadingProblem("too-large", file.Path, $"the line is longer than an article may be ({options.MaxArticleLength:N0} characters)", number);
            else foreach (object item in Line(file, line, number, options)) yield return item;
        }

        if (!any) yield return new ReadingProblem("empty", file.Path, "the file is empty; there is nothing to read");
    }

    private static List<object> Line(InputFile file, ReadOnlyMemory<byte> line, int number, ReadingOptions options)
    {
        if (TextDecoder.Decode(line.Span, out string? fault) is null || line.Span.Contains((byte)0))
            return [new ReadingProblem("encoding", file.Path, fault ?? "JSON lines have to be UTF-8", number)];
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string id = string.Create(CultureInfo.InvariantCulture, $"{file.Id}#{number}");
            return [.. ArticleJson.Read(document.RootElement, file, id, number, string.Empty, options)];
        }
        catch (JsonException e)
        {
            return [new ReadingProblem("json", file.Path, JsonFault.Words(e), number, (int?)e.BytePositionInLine + 1)];
        }
    }
}
