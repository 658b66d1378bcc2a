using System.IO.Compression;
using System.Text.Json;

namespace Reconcile.Evaluation;

/// <summary>An article of PolNeAR with who said what as people marked it.</summary>
internal sealed record AttributionDocument(string Id, string Text, List<AttributionDocument.Marked> Gold)
{
    internal sealed record Marked(List<TextSpan> Source, List<TextSpan> Cue, List<TextSpan> Content, string CueWords);

    public static List<AttributionDocument> Read(string folder)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder, "attribution", "polnear.jsonl.gz"));
        using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
        List<AttributionDocument> documents = [];
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            List<Marked> gold = [];
            foreach (JsonElement a in row.GetProperty("meta").GetProperty("attributions").EnumerateArray())
                gold.Add(new Marked(Spans(a, "source"), Spans(a, "cue"), Spans(a, "content"), Words(a, "cue")));
            documents.Add(new AttributionDocument(row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!, gold));
        }

        return documents;
    }

    private static List<TextSpan> Spans(JsonElement attribution, string name)
    {
        List<TextSpan> spans = [];
        foreach (JsonElement piece in Pieces(attribution, name))
            foreach (JsonElement span in piece[0].EnumerateArray())
                spans.Add(TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32()));
        return spans;
    }

    private static string Words(JsonElement attribution, string name) =>
        string.Join(' ', Pieces(attribution, name).Select(p => p[1].GetString())).ToUpperInvariant();

    private static JsonElement.ArrayEnumerator Pieces(JsonElement attribution, string name) =>
        attribution.GetProperty(name) is { ValueKind: JsonValueKind.Array } pieces ? pieces.EnumerateArray() : default;
}
