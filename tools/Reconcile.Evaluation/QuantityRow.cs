using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Reconcile.Evaluation;

/// <summary>A sentence with the quantities people found in it.</summary>
internal sealed record QuantityRow(string Id, string Split, string Text, List<QuantityRow.Gold> Quantities)
{
    internal sealed record Gold(double Low, double High, string? Unit, string? Normalized);

    public static List<QuantityRow> Read(string folder, string set)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder, "quantities", set + ".jsonl.gz"));
        using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
        List<QuantityRow> rows = [];
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            List<Gold> gold = [];
            foreach (JsonElement quantity in row.GetProperty("meta").GetProperty("quantities").EnumerateArray())
            {
                if (!TryRange(quantity.GetProperty("value").ToString(), out double low, out double high)) continue;
                gold.Add(new Gold(low, high, Words(quantity, "unit"), Words(quantity, "normalized_unit")));
            }

            string split = row.TryGetProperty("split", out JsonElement s) ? s.ToString() : string.Empty;
            rows.Add(new QuantityRow(row.GetProperty("id").ToString(), split, row.GetProperty("a").GetString()!, gold));
        }

        return rows;
    }

    private static string? Words(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool TryRange(string text, out double low, out double high)
    {
        string value = text.Replace("- ", "-", StringComparison.Ordinal).Replace(" -", "-", StringComparison.Ordinal).Trim();
        int cut = value.Length > 1 ? value.IndexOf('-', 1) : -1;
        high = 0;
        bool read = double.TryParse(cut < 0 ? value : value[..cut], NumberStyles.Float, CultureInfo.InvariantCulture, out low)
            && double.TryParse(cut < 0 ? value : value[(cut + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out high);
        (low, high) = (Math.Abs(low), Math.Abs(high));
        return read;
    }
}
