using Reconcile.Judging.Pairs;

namespace Reconcile.Tuning;

/// <summary>Figures of the held-out pairs, a line a set.</summary>
internal static class Figures
{
    public static void Print(List<LabelledPair> pairs, double[][] features, bool[] conflict, PairModel model)
    {
        foreach (IGrouping<string, int> set in Enumerable.Range(0, pairs.Count).Where(i => pairs[i].Held).GroupBy(i => Name(pairs[i])).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            int[] rows = [.. set];
            string relation = rows.Any(i => pairs[i].Relation >= 0) ? Relations(rows, pairs, features, conflict, model) : string.Empty;
            string likeness = rows.Any(i => pairs[i].Likeness is not null) ? Likeness(rows, pairs, features, model) : string.Empty;
            Console.WriteLine($"{set.Key,-36} n {rows.Length,5}  {relation}{likeness}");
        }
    }

    private static string Name(LabelledPair pair) =>
        pair.Set is "equate" or "rte123_3way" or "stanford_contradiction" or "negnli" ? $"{pair.Set}/{pair.Id.Split('-')[0]}" : pair.Set;

    private static string Relations(int[] rows, List<LabelledPair> pairs, double[][] features, bool[] conflict, PairModel model)
    {
        int right = 0, hit = 0, said = 0, wanted = 0;
        foreach (int i in rows)
        {
            (double c, double a, double n) = model.Relation(features[i]);
            int got = c >= 0.55 && conflict[i] ? 0 : a >= 0.5 ? 1 : 2;
            if (got == pairs[i].Relation) right++;
            if (got == 0) said++;
            if (pairs[i].Relation == 0) wanted++;
            if (got == 0 && pairs[i].Relation == 0) hit++;
        }

        return $"accuracy {100.0 * right / rows.Length:F1} contradiction P {100.0 * hit / Math.Max(said, 1):F1} R {100.0 * hit / Math.Max(wanted, 1):F1} ";
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

        return $"Pearson {100 * product / Math.Sqrt(a * b):F1} accuracy {100.0 * right / x.Length:F1} F1 {200.0 * tp / ((2 * tp) + fp + fn):F1}";
    }
}
