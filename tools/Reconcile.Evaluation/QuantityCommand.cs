using System.Globalization;
using Reconcile.Extraction.Quantities;
using Reconcile.Extraction.Times;
using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>
/// Quantities of single sentences, scored as <c>score/quantities.py</c> does, a set and a split at a time. <c>--every N --from K</c> takes
/// each N-th sentence from the K-th on; <c>--errors FILE</c> writes what was missed and what was too much.
/// </summary>
internal static class QuantityCommand
{
    public static int Run(string[] args)
    {
        int every = Option(args, "--every", 1), from = Option(args, "--from", 0), errors = Array.IndexOf(args, "--errors");
        using StreamWriter? log = errors > 0 ? new StreamWriter(args[errors + 1]) : null;
        foreach (string set in new[] { "newsquant", "rtext_quantities" })
        {
            SortedDictionary<string, QuantityScore> scores = new(StringComparer.Ordinal) { [set] = new QuantityScore() };
            List<QuantityRow> rows = QuantityRow.Read(args[0], set);
            for (int i = from; i < rows.Count; i += every)
            {
                ParsedText parsed = TextAnalyzer.Default.Analyze(rows[i].Text);
                QuantityMention[] found = QuantityExtractor.Extract(parsed, TimeExtractor.Extract(parsed, null));
                scores[set].Add(rows[i], found, log);
                if (set == "newsquant") continue;
                string part = set + " " + rows[i].Split;
                if (!scores.TryGetValue(part, out QuantityScore? score)) scores[part] = score = new QuantityScore();
                score.Add(rows[i], found, null);
            }

            foreach ((string name, QuantityScore score) in scores) score.Print(Console.Out, name);
        }

        return 0;
    }

    private static int Option(string[] args, string name, int standard)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? standard : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
