using System.IO.Compression;
using System.Text.Json;

namespace Reconcile.Tuning;

/// <summary>A pair of the evaluation sets: its relation where it has one, its likeness where it has one.</summary>
/// <param name="Set">Name of the set.</param>
/// <param name="Relation">0 contradiction, 1 agreement, 2 neither, -1 not labelled.</param>
/// <param name="Likeness">0..1, or null.</param>
/// <param name="Held">Whether the pair is kept from the training.</param>
internal sealed record LabelledPair(string Set, string Id, string A, string B, int Relation, double? Likeness, bool Held)
{
    /// <summary>The set, with its part where the parts differ in kind.</summary>
    public string Group => Set is "equate" or "rte123_3way" or "stanford_contradiction" or "negnli" or "sts12_16" ? $"{Set}/{Id.Split('-')[0]}" : Set;

    public static List<LabelledPair> Read(string data)
    {
        var pairs = new List<LabelledPair>();
        foreach (string file in Directory.GetFiles(Path.Combine(data, "pairs"), "*.jsonl.gz").Order(StringComparer.Ordinal))
        {
            string set = Path.GetFileName(file)[..^".jsonl.gz".Length];
            if (set is "qags") continue;
            using var stream = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (stream.ReadLine() is { } line) pairs.Add(Parse(set, line));
        }

        return pairs;
    }

    private static LabelledPair Parse(string set, string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement row = document.RootElement;
        string id = row.GetProperty("id").ToString(), a = row.GetProperty("a").GetString()!, b = row.GetProperty("b").GetString()!;
        JsonElement label = row.GetProperty("label");
        int relation = -1;
        double? likeness = null;
        if (label.ValueKind == JsonValueKind.Number) likeness = label.GetDouble() / 5;
        else if (set == "mrpc") likeness = label.GetString() == "paraphrase" ? 1 : 0;
        else relation = RelationOf(label.GetString()!);
        if (set == "sick") likeness = (row.GetProperty("meta").GetProperty("relatedness").GetDouble() - 1) / 4;
        // Groups of pairs that share a text must not be parted between training and held-out pairs.
        bool held = Hash(a.Length < 12 ? a + b : a) % 4 == 0;
        return new LabelledPair(set, id, a, b, relation, likeness, held);
    }

    private static int RelationOf(string label) => label switch
    {
        "contradiction" or "against" or "refutes" => 0,
        "entailment" or "for" or "supports" => 1,
        _ => 2,
    };

    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash;
    }
}
