using Reconcile.Language;
using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>Learns the ending table: an ending is kept only where it says something else than the shorter ending does.</summary>
internal static class LemmaTraining
{
    public static void Write(List<GoldSentence> data, ModelWriter writer)
    {
        Dictionary<string, Dictionary<(byte, string), int>> counts = [];
        char[] key = new char[LemmaTable.LongestEnding + 2];
        foreach (GoldSentence s in data)
            for (int i = 0; i < s.Forms.Length; i++)
            {
                if (s.Forms[i].Length >= LemmaTable.LongestEnding || s.Relations[i] == Relation.Goeswith || s.Lemmas[i] == "_") continue;
                string low = string.Concat(s.Forms[i].Select(LemmaTable.Fold));
                string form = LemmaTable.KeepsCase(s.Upos[i], s.Xpos[i]) ? s.Forms[i] : low;
                int same = 0;
                while (same < form.Length && same < s.Lemmas[i].Length && form[same] == s.Lemmas[i][same]) same++;
                (byte, string) edit = ((byte)(form.Length - same), s.Lemmas[i][same..]);
                for (int from = -1; from <= low.Length; from++)
                {
                    if (from >= 0 && (low.Length - from > 6 || !Regular(edit))) continue;
                    string ending = new(key, 0, LemmaTable.Key(low, from, s.Upos[i], s.Xpos[i], key));
                    Dictionary<(byte, string), int> of = counts.TryGetValue(ending, out Dictionary<(byte, string), int>? known) ? known : counts[ending] = [];
                    of[edit] = of.GetValueOrDefault(edit) + 1;
                }
            }

        SortedDictionary<string, (byte, string)> kept = new(StringComparer.Ordinal);
        foreach (string ending in counts.Keys.OrderBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal))
        {
            (byte, string) edit = counts[ending].OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;
            if (Shorter(kept, ending) != edit) kept[ending] = edit;
        }

        writer.Int(kept.Count);
        foreach ((string ending, (byte cut, string add)) in kept)
        {
            writer.Word(ending);
            writer.Byte(cut);
            writer.Word(add);
        }

        Console.WriteLine($"  {kept.Count} lemma endings");
    }

    // What may be done to words that were never seen: "went" to "go" is for that word alone.
    private static bool Regular((byte Cut, string Add) edit) => edit.Cut <= 3 && edit.Add.Length <= 2 && edit.Add.All(char.IsAsciiLetterLower);

    private static (byte, string)? Shorter(SortedDictionary<string, (byte, string)> kept, string ending)
    {
        string tag = ending[..1], rest = ending[1..];
        if (rest.Length == 0) return null;
        if (rest[0] == '^' && rest.Length > 1) rest = "#" + rest[1..];
        for (int i = 1; i <= rest.Length; i++)
            if (kept.TryGetValue(tag + rest[i..], out (byte, string) edit)) return edit;
        return null;
    }
}
