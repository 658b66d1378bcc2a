using System.IO.Compression;
using System.Text.Json;

namespace Reconcile.Tuning;

/// <summary>A pair of the evaluation sets: its relation where it has one, its likeness where it has one.</summary>
/// <param name="Set">Name of the set.</param>
/// <param name="Relation">0 contradiction, 1 agreement, 2 neither, 3 no agreement (the set does not say which of the two), -1 not labelled.</param>
/// <param name="Likeness">The grade as 0..1, or null.</param>
/// <param name="Fold">0..3; a pair is judged by the model that was learned from the other folds.</param>
internal sealed record LabelledPair(string Set, string Id, string A, string B, int Relation, double? Likeness, int Fold)
{
    public const int Folds = 4;

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

        pairs.AddRange(Plain());
        return pairs;
    }

    /// <summary>The project's own plain pairs (<c>plain.pairs</c>).</summary>
    private static IEnumerable<LabelledPair> Plain()
    {
        int count = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "plain.pairs")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            bool neither = line[0] == '!';
            string[] parts = line.TrimStart('!', ' ').Split(" | ");
            if (parts.Length != (neither ? 2 : 3)) throw new InvalidDataException($"plain.pairs: '{line}' is no pair");
            int relation = neither ? 2 : parts[0] == "contradiction" ? 0 : 1;
            yield return new LabelledPair("plain", $"plain-{++count}", parts[^2], parts[^1], relation, null, (int)(Hash(parts[^2]) % Folds));
        }
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
        // Sets of two labels: what is no entailment may contradict.
        if (relation == 2 && (id.StartsWith("NewsNLI", StringComparison.Ordinal) || id.StartsWith("RTE_Quant", StringComparison.Ordinal) || label.GetString() == "not_entailment")) relation = 3;
        if (set == "sick") likeness = (row.GetProperty("meta").GetProperty("relatedness").GetDouble() - 1) / 4;
        // Pairs that share a text stay in one fold.
        int fold = (int)(Hash(a.Length < 12 ? a + b : a) % Folds);
        return new LabelledPair(set, id, a, b, relation, likeness, fold);
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
