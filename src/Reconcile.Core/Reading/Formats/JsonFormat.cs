using System.Text;
using System.Text.Json;
using Reconcile.Reading.Encodings;
using Reconcile.Reading.Paths;

namespace Reconcile.Reading.Formats;

/// <summary>A JSON document: one article or an array of them.</summary>
internal static class JsonFormat
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IEnumerable<object> Read(InputFile file, byte[] bytes, ReadingOptions options)
    {
        if (TextDecoder.Decode(bytes, out string? fault) is not { } text)
        {
            yield return new ReadingProblem("encoding", file.Path, fault!);
            yield break;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            yield return new ReadingProblem("empty", file.Path, "the file is empty; there is nothing to read");
            yield break;
        }

        using JsonDocument? document = Parse(file, text, out ReadingProblem? problem);
        if (document is null)
        {
            yield return problem!;
            yield break;
        }

        bool many = document.RootElement.ValueKind == JsonValueKind.Array;
        if (many && document.RootElement.GetArrayLength() == 0)
        {
            yield return new ReadingProblem("empty", file.Path, "the array holds no article");
            yield break;
        }

        JsonElement[] elements = many ? [.. document.RootElement.EnumerateArray()] : [document.RootElement];
        for (int i = 0; i < elements.Length; i++)
        {
            string place = many ? $"article {i + 1}: " : string.Empty;
            foreach (object item in ArticleJson.Read(elements[i], file, many ? $"{file.Id}#{i + 1}" : file.Id, null, place, options)) yield return item;
        }
    }

    public static bool IsOneValue(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes, Lenient);
            return true;
        }
        catch (JsonException)
        {
            return bytes.AsSpan().TrimEnd(" \t\r\n"u8).IndexOf((byte)'\n') < 0;
        }
    }

    private static JsonDocument? Parse(InputFile file, string text, out ReadingProblem? problem)
    {
        try
        {
            problem = null;
            return JsonDocument.Parse(Encoding.UTF8.GetBytes(text), Lenient);
        }
        catch (JsonException e)
        {
            problem = new ReadingProblem("json", file.Path, JsonFault.Words(e), (int?)e.LineNumber + 1, (int?)e.BytePositionInLine + 1);
            return null;
        }
    }
}
