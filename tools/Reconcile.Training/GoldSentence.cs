using System.IO.Compression;
using System.Text.Json;
using Reconcile.Language;
using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>One sentence of a treebank.</summary>
internal sealed record GoldSentence(string Set, string Split, string Genre, string Document, string[] Forms, string[] Lemmas, Upos[] Upos, Xpos[] Xpos, int[] Heads, Relation[] Relations, HashSet<int> NoSpace)
{
    public static List<GoldSentence> Read(string folder, string set)
    {
        List<GoldSentence> list = [];
        using StreamReader reader = new(new GZipStream(File.OpenRead(Path.Combine(folder, set + ".jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement, meta = row.GetProperty("meta");
            int[] heads = [.. meta.GetProperty("head").EnumerateArray().Select(h => h.GetInt32() - 1)];
            Relation[] relations = [.. Strings(meta, "deprel").Select(Labels.Relation)];
            HashSet<int> noSpace = [.. meta.GetProperty("nospace").EnumerateArray().Select(h => h.GetInt32())];
            list.Add(new GoldSentence(set, row.GetProperty("split").GetString()!, meta.GetProperty("genre").GetString()!, meta.GetProperty("doc").GetString()!, Strings(meta, "tok"), Strings(meta, "lemma"), [.. Strings(meta, "upos").Select(Labels.Upos)], [.. Strings(meta, "xpos").Select(Labels.Xpos)], heads, relations, noSpace));
        }

        return list;
    }

    /// <summary>A sentence that nobody marked.</summary>
    public static GoldSentence Free(string[] forms) =>
        new("free", "train", "", "", forms, [], new Upos[forms.Length], new Xpos[forms.Length], new int[forms.Length], new Relation[forms.Length], []);

    /// <summary>The words alone.</summary>
    public GoldSentence Unmarked() => Free(Forms);

    /// <summary>Text and untagged tokens as the analyser wants them.</summary>
    public (string Text, Token[] Tokens) Raw()
    {
        Token[] tokens = new Token[Forms.Length];
        int at = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token { Start = at, Length = Forms[i].Length };
            at += Forms[i].Length + 1;
        }

        return (string.Join(' ', Forms), tokens);
    }

    private static string[] Strings(JsonElement meta, string name) => [.. meta.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];
}
