using System.Globalization;
using Reconcile.Language.Lexicons;

namespace Reconcile.Findings;

/// <summary>
/// How often conflicts of a rule and a score were right: shares of findings that were judged by eye, smoothed towards the share of all rules, and never
/// falling as the score rises. The counts stand in <c>judged.lexicon</c>.
/// </summary>
internal sealed class Calibration
{
    /// <summary>The key of the counts over all rules.</summary>
    public const string All = "all";

    // The share of all rules weighs as much as this many judged findings of the rule.
    private const double Prior = 2;

    private readonly double[] starts;
    private readonly double[] pooled;
    private readonly Dictionary<string, double[]> rates = new(StringComparer.Ordinal);

    /// <param name="starts">The lowest score of each level, rising from 0.</param>
    /// <param name="counts">Right and judged findings of each level, by rule.</param>
    public Calibration(double[] starts, IReadOnlyDictionary<string, (double Right, double Judged)[]> counts)
    {
        this.starts = starts;
        (double Right, double Judged)[] all = counts[All];
        pooled = Rising([.. all.Select(c => ((c.Right + 1) / (c.Judged + 2), c.Judged + 2))]);
        foreach ((string rule, (double Right, double Judged)[] levels) in counts)
            rates[rule] = Rising([.. levels.Select((c, i) => ((c.Right + (Prior * pooled[i])) / (c.Judged + Prior), c.Judged + Prior))]);
    }

    public static Calibration Default { get; } = Load();

    /// <summary>The confidence of a conflict that a rule sees with a score; a rule that was never judged has the shares of all.</summary>
    public double Of(string rule, double score)
    {
        int level = starts.Length - 1;
        while (level > 0 && score < starts[level]) level--;
        return rates.GetValueOrDefault(rule, pooled)[level];
    }

    /// <summary>Where a rate falls, it is pooled with those before it (pool adjacent violators).</summary>
    private static double[] Rising((double Rate, double Weight)[] levels)
    {
        var blocks = new List<(double Rate, double Weight, int Count)>();
        foreach ((double rate, double weight) in levels)
        {
            (double Rate, double Weight, int Count) block = (rate, weight, 1);
            while (blocks.Count > 0 && blocks[^1].Rate > block.Rate)
            {
                (double r, double w, int n) = blocks[^1];
                block = (((r * w) + (block.Rate * block.Weight)) / (w + block.Weight), w + block.Weight, n + block.Count);
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(block);
        }

        return [.. blocks.SelectMany(b => Enumerable.Repeat(b.Rate, b.Count))];
    }

    private static Calibration Load()
    {
        LexiconLine[] lines = [.. LexiconReader.Read("Findings/judged.lexicon")];
        double[] starts = [.. lines.Select(l => Number(l, l.Section)).Distinct()];
        if (starts.Length == 0 || starts[0] != 0) throw new FormatException("Findings/judged.lexicon: the levels begin with [0]");
        var counts = new Dictionary<string, (double, double)[]>(StringComparer.Ordinal);
        foreach (LexiconLine line in lines)
        {
            if (!counts.TryGetValue(line.Key, out (double, double)[]? levels)) counts[line.Key] = levels = new (double, double)[starts.Length];
            if (line.Values.Length != 2) throw line.Fault("a line is 'rule: right, judged'");
            levels[Array.IndexOf(starts, Number(line, line.Section))] = (Number(line, line.Values[0]), Number(line, line.Values[1]));
        }

        return new Calibration(starts, counts);
    }

    private static double Number(LexiconLine line, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : throw line.Fault($"'{text}' is no number");
}
