using System.Globalization;
using Reconcile.Judging.Pairs;

namespace Reconcile.Tuning;

/// <summary>Figures of the held-out pairs, a line a set.</summary>
internal static class Figures
{
    private static readonly double[] Thresholds = [0.45, TextPairJudge.ContradictionFrom, 0.65];

    public static void Print(List<LabelledPair> pairs, double[][] features, SeenConflict?[] conflicts, PairModel model)
    {
        foreach (IGrouping<string, int> set in Enumerable.Range(0, pairs.Count).Where(i => pairs[i].Held).GroupBy(i => pairs[i].Group).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            int[] rows = [.. set];
            string relation = rows.Any(i => pairs[i].Relation >= 0) ? Relations(rows, pairs, features, conflicts, model) : string.Empty;
            string likeness = rows.Any(i => pairs[i].Likeness is not null) ? Likeness(rows, pairs, features, model) : string.Empty;
            Console.WriteLine($"{set.Key,-34} n {rows.Length,5}  {relation}{likeness}");
        }
    }

    public static void Errors(string file, List<LabelledPair> pairs, double[][] features, SeenConflict?[] conflicts, PairModel model)
    {
        using var writer = new StreamWriter(file);
        for (int i = 0; i < pairs.Count; i++)
        {
            if (!pairs[i].Held || pairs[i].Relation < 0) continue;
            (double c, double a, double n) = model.Relation(features[i]);
            PairRelation got = TextPairJudge.Judge(conflicts[i], c, a, n);
            if (got.Output == pairs[i].Relation) continue;
            string seen = string.Join(' ', features[i].Select((v, f) => (v, f)).Where(x => x.v != 0).Select(x => string.Create(CultureInfo.InvariantCulture, $"{(PairFeature)x.f}={x.v:0.##}")));
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{pairs[i].Group}\t{pairs[i].Id}\tgold {pairs[i].Relation} got {got.Output} ({c:0.00} {a:0.00} {n:0.00})\t{conflicts[i]}\n  {pairs[i].A}\n  {pairs[i].B}\n  {seen}"));
        }
    }

    private static string Relations(int[] rows, List<LabelledPair> pairs, double[][] features, SeenConflict?[] conflicts, PairModel model)
    {
        var text = new System.Text.StringBuilder();
        foreach (double threshold in Thresholds)
        {
            int right = 0, hit = 0, said = 0, wanted = 0;
            foreach (int i in rows)
            {
                (double c, double a, double n) = model.Relation(features[i]);
                int got = c >= threshold && conflicts[i] is not null ? 0 : a > n ? 1 : 2;
                if (got == pairs[i].Relation) right++;
                if (got == 0) said++;
                if (pairs[i].Relation == 0) wanted++;
                if (got == 0 && pairs[i].Relation == 0) hit++;
            }

            text.Append(CultureInfo.InvariantCulture, $"[{threshold:0.00} acc {100.0 * right / rows.Length:F1} P {100.0 * hit / Math.Max(said, 1):F1} R {100.0 * hit / Math.Max(wanted, 1):F1}] ");
        }

        return text.ToString();
    }

    private static string Likeness(int[] rows, List<LabelledPair> pairs, double[][] features, PairModel model)
    {
        double[] x = [.. rows.Select(i => model.Match(features[i]))], y = [.. rows.Select(i => pairs[i].Likeness!.Value)];
        double mx = x.Average(), my = y.Average(), product = 0, a = 0, b = 0;
        int right = 0, tp = 0, fp = 0, fn = 0;
        for (int i = 0; i < x.Length; i++)
        {
            product += (x[i] - mx) * (y[i] - my);
            a += (x[i] - mx) * (x[i] - mx);
            b += (y[i] - my) * (y[i] - my);
            bool said = x[i] >= 0.5, gold = y[i] >= 0.5;
            if (said == gold) right++;
            if (said && gold) tp++;
            if (said && !gold) fp++;
            if (!said && gold) fn++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"Pearson {100 * product / Math.Sqrt(a * b):F1} accuracy {100.0 * right / x.Length:F1} F1 {200.0 * tp / ((2 * tp) + fp + fn):F1}");
    }
}
