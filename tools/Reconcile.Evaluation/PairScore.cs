using System.Globalization;

namespace Reconcile.Evaluation;

/// <summary>Figures of judged pairs: agreement stands for entailment, dispute for contradiction, a match of 0.5 or more for a paraphrase.</summary>
internal static class PairScore
{
    public static string Report(PairRow[] rows, Comparison[] answers)
    {
        if (rows.All(r => r.Grade is not null)) return Line($"n {rows.Length} Pearson {Pearson(rows, answers):F1}");
        if (rows.All(r => r.Label is "paraphrase" or "not_paraphrase")) return Paraphrases(rows, answers);
        int tp = 0, fp = 0, fn = 0, three = 0, two = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            string gold = Gold(rows[i].Label), got = Said(answers[i]);
            if (gold == got) three++;
            if ((gold == "entailment") == (got == "entailment")) two++;
            if (got == "contradiction" && gold == got) tp++;
            else if (got == "contradiction") fp++;
            else if (gold == "contradiction") fn++;
        }

        double p = Share(tp, tp + fp), r = Share(tp, tp + fn), f = p + r > 0 ? 2 * p * r / (p + r) : 0;
        return Line($"n {rows.Length} contradiction P {p:F1} R {r:F1} F1 {f:F1} (tp {tp} fp {fp} fn {fn}) acc3 {Share(three, rows.Length):F1} acc2 {Share(two, rows.Length):F1}");
    }

    public static bool IsWrong(PairRow row, Comparison answer) =>
        row.Grade is null && (row.Label is "paraphrase" or "not_paraphrase" ? (row.Label == "paraphrase") != (answer.Match >= 0.5) : Gold(row.Label) != Said(answer));

    private static string Paraphrases(PairRow[] rows, Comparison[] answers)
    {
        int tp = 0, fp = 0, fn = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            bool gold = rows[i].Label == "paraphrase", got = answers[i].Match >= 0.5;
            if (gold && got) tp++;
            else if (got) fp++;
            else if (gold) fn++;
        }

        return Line($"n {rows.Length} acc {Share(rows.Length - fp - fn, rows.Length):F1} F1 {Share(2 * tp, (2 * tp) + fp + fn):F1}");
    }

    private static double Pearson(PairRow[] rows, Comparison[] answers)
    {
        double mx = rows.Average(r => r.Grade!.Value), my = answers.Average(a => a.Match), product = 0, x = 0, y = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            double a = rows[i].Grade!.Value - mx, b = answers[i].Match - my;
            product += a * b;
            x += a * a;
            y += b * b;
        }

        return x * y > 0 ? 100 * product / Math.Sqrt(x * y) : 0;
    }

    private static string Gold(string label) => label switch
    {
        "contradiction" or "contradicts" or "refutes" or "against" or "disagree" or "inconsistent" => "contradiction",
        "entailment" or "entails" or "supports" or "yes" or "agree" or "for" or "consistent" => "entailment",
        _ => "neutral",
    };

    private static string Said(Comparison answer) => answer.Relation switch
    {
        FindingRelation.Contradiction or FindingRelation.Dispute => "contradiction",
        FindingRelation.Agreement => "entailment",
        _ => "neutral",
    };

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
