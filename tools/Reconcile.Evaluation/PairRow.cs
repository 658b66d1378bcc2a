using System.IO.Compression;
using System.Text.Json;

namespace Reconcile.Evaluation;

/// <summary>A labelled pair.</summary>
/// <param name="Label">The label as text.</param>
/// <param name="Grade">The label as a number, where it is one.</param>
/// <param name="Part">The subset or split.</param>
internal sealed record PairRow(string Id, string A, string B, string Label, double? Grade, string Part)
{
    public static IEnumerable<PairRow> Read(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement row = document.RootElement, label = row.GetProperty("label"), meta = row.GetProperty("meta");
            string part = meta.TryGetProperty("subset", out JsonElement subset) ? subset.ToString() : row.GetProperty("split").ToString();
            yield return new PairRow(
                row.GetProperty("id").ToString(), row.GetProperty("a").GetString()!, row.GetProperty("b").GetString()!, label.ToString(),
                label.ValueKind == JsonValueKind.Number ? label.GetDouble() : null, part);
        }
    }
}
