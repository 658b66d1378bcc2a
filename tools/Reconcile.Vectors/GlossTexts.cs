using System.Text;

namespace Reconcile.Vectors;

/// <summary>What WordNet says of each synset: its first word with its definition, and each example of more than two words.</summary>
internal static class GlossTexts
{
    private static readonly string[] Files = ["data.noun", "data.verb", "data.adj", "data.adv"];

    public static string[] Read(string folder)
    {
        List<string> texts = [];
        foreach (string file in Files)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, file), Encoding.Latin1))
            {
                if (line.StartsWith(' ')) continue;
                int bar = line.IndexOf('|', StringComparison.Ordinal);
                string[] fields = line[..bar].Split(' ');
                string gloss = line[(bar + 1)..];
                int quote = gloss.IndexOf('"', StringComparison.Ordinal);
                texts.Add($"{fields[4].Replace('_', ' ')}: {Definition(quote < 0 ? gloss : gloss[..quote])}");
                if (quote >= 0) texts.AddRange(gloss[quote..].Split('"', StringSplitOptions.TrimEntries).Where((_, i) => i % 2 == 1).Where(e => e.Count(c => c == ' ') > 1));
            }
        }

        return [.. texts];
    }

    /// <summary>The definition without the note of usage in brackets before it.</summary>
    private static string Definition(string text)
    {
        string bare = text.Trim(' ', ';');
        int close = bare.StartsWith('(') ? bare.IndexOf(')', StringComparison.Ordinal) : -1;
        return close < 0 ? bare : bare[(close + 1)..].TrimStart();
    }
}
