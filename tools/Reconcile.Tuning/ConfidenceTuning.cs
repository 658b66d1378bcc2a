using System.Globalization;
using System.Text;
using Reconcile.Findings;

namespace Reconcile.Tuning;

/// <summary>
/// Counts how often the conflicts of each rule and score were right (<c>judged.findings</c>) and prints how far the confidences can be trusted: each finding has
/// the confidence that the findings of the other stories give it.
/// </summary>
internal static class ConfidenceTuning
{
    private static readonly double[] Starts = [0, 0.5, 0.7];

    private sealed record Judged(string Story, string Rule, double Score, bool Right);

    /// <param name="data">Folder with <c>stories/*.jsonl.gz</c>.</param>
    /// <param name="output">File for the counts.</param>
    /// <param name="open">File for the findings that nobody has judged, or null.</param>
    public static int Run(string data, string output, string? open)
    {
        Dictionary<string, bool> known = JudgedStories.Lines("judged.findings").ToDictionary(p => p[0] + "\t" + p[1], p => p[2] == "right", StringComparer.Ordinal);
        var judged = new List<Judged>();
        var unknown = new StringBuilder();
        Reconciler engine = new(new ReconcilerOptions { MinConfidence = 0 });
        foreach ((string story, Article[] articles) in JudgedStories.Read(data))
        {
            Reconciliation run = engine.Reconcile(articles);
            foreach (Finding finding in run.Findings.Where(f => f.Relation is FindingRelation.Contradiction or FindingRelation.Dispute))
            {
                if (known.TryGetValue($"{story}\t{finding.Fingerprint}", out bool right)) judged.Add(new Judged(story, finding.Weights[^1].Level, finding.Score, right));
                else unknown.AppendLine(CultureInfo.InvariantCulture, $"{story}\t{finding.Fingerprint}\t{finding.Weights[^1].Level}\t{finding.Score:0.000}\t{finding.Question}");
            }
        }

        Console.WriteLine($"{judged.Count} findings judged, {unknown.ToString().Count(c => c == '\n')} not");
        if (open is not null) File.WriteAllText(open, unknown.ToString());
        File.WriteAllText(output, Lines(judged));
        Print("score", judged, j => j.Score);
        Dictionary<string, Calibration> without = judged.Select(j => j.Story).Distinct().ToDictionary(s => s, s => new Calibration(Starts, Counts(judged.Where(j => j.Story != s))), StringComparer.Ordinal);
        Print("confidence", judged, j => without[j.Story].Of(j.Rule, j.Score));
        return 0;
    }

    private static Dictionary<string, (double Right, double Judged)[]> Counts(IEnumerable<Judged> judged)
    {
        var counts = new Dictionary<string, (double Right, double Judged)[]>(StringComparer.Ordinal) { [Calibration.All] = new (double, double)[Starts.Length] };
        foreach (Judged finding in judged)
        {
            int level = Array.FindLastIndex(Starts, s => finding.Score >= s);
            foreach (string rule in (string[])[Calibration.All, finding.Rule])
            {
                if (!counts.TryGetValue(rule, out (double Right, double Judged)[]? levels)) counts[rule] = levels = new (double, double)[Starts.Length];
                levels[level] = (levels[level].Right + (finding.Right ? 1 : 0), levels[level].Judged + 1);
            }
        }

        return counts;
    }

    private static string Lines(List<Judged> judged)
    {
        var text = new StringBuilder("# source: findings on public stories, judged by eye; written by the command \"confidence\" of tools/Reconcile.Tuning\n# by lowest score: rule, right, judged\n");
        Dictionary<string, (double Right, double Judged)[]> counts = Counts(judged);
        for (int level = 0; level < Starts.Length; level++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{Starts[level]}]\n");
            foreach (string rule in counts.Keys.OrderBy(r => r != Calibration.All).ThenBy(r => r, StringComparer.Ordinal))
                if (rule == Calibration.All || counts[rule][level].Judged > 0) text.Append(CultureInfo.InvariantCulture, $"{rule}: {counts[rule][level].Right}, {counts[rule][level].Judged}\n");
        }

        return text.ToString();
    }

    private static void Print(string what, List<Judged> judged, Func<Judged, double> value)
    {
        Console.WriteLine($"| {what} | findings | mean | right |");
        for (int band = 0; band < 10; band++)
        {
            Judged[] inside = [.. judged.Where(j => Math.Min(9, (int)(value(j) * 10)) == band)];
            if (inside.Length == 0) continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {band / 10.0:0.0} to {(band + 1) / 10.0:0.0} | {inside.Length} | {inside.Average(value):0.00} | {inside.Count(j => j.Right)} ({100.0 * inside.Count(j => j.Right) / inside.Length:0}%) |"));
        }
    }
}
