using System.Globalization;

namespace Reconcile.Tuning;

/// <summary>Figures of judged pairs, a line a set, as <c>score/pairs.py</c> counts them.</summary>
internal static class Figures
{
    public static void Print(List<LabelledPair> pairs, Judgement[] judgements)
    {
        foreach (IGrouping<string, int> set in Enumerable.Range(0, pairs.Count).Where(i => judgements[i] is not null).GroupBy(i => pairs[i].Group).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            int[] rows = [.. set];
            string relation = rows.Any(i => pairs[i].Relation >= 0) ? Relations(rows, pairs, judgements) : string.Empty;
            string likeness = rows.Any(i => pairs[i].Likeness is not null) ? Likeness(rows, pairs, judgements) : string.Empty;
            Console.WriteLine($"{set.Key,-54} n {rows.Length,5} {relation}{likeness}");
        }
    }

    private static string Relations(int[] rows, List<LabelledPair> pairs, Judgement[] judgements)
    {
        int three = 0, two = 0, hit = 0, said = 0, wanted = 0;
        foreach (int i in rows)
        {
            int got = judgements[i].Relation, gold = Math.Min(pairs[i].Relation, 2);
            if (got == gold) three++;
            if ((got == 1) == (gold == 1)) two++;
            if (got == 0) said++;
            if (gold == 0) wanted++;
            if (got == 0 && gold == 0) hit++;
        }

        return string.Create(CultureInfo.InvariantCulture,
            $" acc3 {100.0 * three / rows.Length:F1} acc2 {100.0 * two / rows.Length:F1} P {100.0 * hit / Math.Max(said, 1):F1} R {100.0 * hit / Math.Max(wanted, 1):F1} ({hit} of {said}, {wanted} wanted)");
    }

    private static string Likeness(int[] rows, List<LabelledPair> pairs, Judgement[] judgements)
    {
        double[] x = [.. rows.Select(i => judgements[i].Match)], y = [.. rows.Select(i => pairs[i].Likeness!.Value)];
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

        string accuracy = y.All(v => v is 0 or 1) ? string.Create(CultureInfo.InvariantCulture, $" acc {100.0 * right / x.Length:F1} F1 {200.0 * tp / ((2 * tp) + fp + fn):F1}") : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $" r {100 * product / Math.Sqrt(a * b):F1}{accuracy}");
    }
}
