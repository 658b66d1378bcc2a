using System.Globalization;
using System.Text;
using Reconcile.Language;

namespace Reconcile.Training;

/// <summary>
/// Sentence and word boundaries from raw text, a row a genre. The text is put together from the sentences as the treebank spaces them;
/// a sentence without a final mark (a headline, a caption, a list item) stands on a line of its own, as on the page it came from.
/// </summary>
internal static class SplitEvaluation
{
    public static void Run(IEnumerable<GoldSentence> data, bool show)
    {
        SortedDictionary<string, int[]> rows = new(StringComparer.Ordinal);
        foreach (IGrouping<string, GoldSentence> document in data.GroupBy(s => s.Document))
        {
            (string text, HashSet<TextSpan> sentences, HashSet<TextSpan> tokens) = Raw([.. document]);
            ParsedText parsed = TextAnalyzer.Default.Analyze(text);
            GoldSentence first = document.First();
            foreach (string name in new[] { first.Set, first.Set + " " + first.Genre })
            {
                int[] row = rows.TryGetValue(name, out int[]? known) ? known : rows[name] = new int[6];
                row[0] += sentences.Count;
                row[1] += parsed.Sentences.Length;
                row[2] += parsed.Sentences.Count(s => sentences.Contains(s.Span));
                row[3] += tokens.Count;
                row[4] += parsed.Tokens.Length;
                row[5] += parsed.Tokens.Count(t => tokens.Contains(t.Span));
            }

            if (show) Show(text, sentences, parsed);
        }

        Console.WriteLine("set                 sentences    F1    words    F1");
        foreach ((string name, int[] r) in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {r[0],7} {F1(r, 0),7:F2} {r[3],7} {F1(r, 3),6:F2}"));
    }

    private static double F1(int[] r, int i) => 200.0 * r[i + 2] / (r[i] + r[i + 1]);

    private static (string Text, HashSet<TextSpan> Sentences, HashSet<TextSpan> Tokens) Raw(List<GoldSentence> sentences)
    {
        StringBuilder text = new();
        HashSet<TextSpan> bounds = [], tokens = [];
        foreach (GoldSentence s in sentences)
        {
            int start = text.Length, end = start;
            for (int i = 0; i < s.Forms.Length; i++)
            {
                tokens.Add(new TextSpan(text.Length, s.Forms[i].Length));
                text.Append(s.Forms[i]);
                end = text.Length;
                if (!s.NoSpace.Contains(i)) text.Append(' ');
            }

            bounds.Add(TextSpan.FromBounds(start, end));
            if (s.Upos[^1] != Upos.Punct) text.Append("\n\n");
        }

        return (text.ToString(), bounds, tokens);
    }

    private static void Show(string text, HashSet<TextSpan> gold, ParsedText parsed)
    {
        HashSet<TextSpan> found = [.. parsed.Sentences.Select(s => s.Span)];
        foreach (TextSpan s in gold.Where(s => !found.Contains(s)).Order()) Console.WriteLine("- " + s.Of(text).ToString().ReplaceLineEndings("\\n"));
        foreach (TextSpan s in found.Where(s => !gold.Contains(s)).Order()) Console.WriteLine("+ " + s.Of(text).ToString().ReplaceLineEndings("\\n"));
    }
}
