using System.Globalization;
using Reconcile.Extraction.Quantities;

namespace Reconcile.Evaluation;

/// <summary>Counts of <c>score/quantities.py</c>: values equal within 0.1%, units that share a stem.</summary>
internal sealed class QuantityScore
{
    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["%"] = "percent",
        ["percentage"] = "percent",
        ["$"] = "dollar",
        ["usd"] = "dollar",
        ["us$"] = "dollar",
        ["£"] = "pound",
        ["gbp"] = "pound",
        ["€"] = "euro",
        ["eur"] = "euro",
        ["km"] = "kilometre",
        ["kilometer"] = "kilometre",
        ["km/h"] = "kilometre per hour",
        ["mph"] = "mile per hour",
        ["m"] = "metre",
        ["meter"] = "metre",
        ["kg"] = "kilogram",
        ["hz"] = "hertz",
        ["people"] = "person",
    };

    private int sentences, gold, predicted, values, units;

    public void Add(QuantityRow row, QuantityMention[] mentions, TextWriter? log)
    {
        List<(double Low, double High, HashSet<string> Unit, QuantityMention Mention)> have = [];
        foreach (QuantityMention mention in mentions)
        {
            double? low = mention.Quantity.Low ?? mention.Quantity.High, high = mention.Quantity.High ?? mention.Quantity.Low;
            if (low is { } l && high is { } h) have.Add((Math.Abs(l), Math.Abs(h), Stems(mention.Quantity.Unit, mention.Quantity.Counted), mention));
        }

        sentences++;
        gold += row.Quantities.Count;
        predicted += have.Count;
        List<string> faults = [];
        values += Matched(row, [.. have], needUnit: false, faults);
        units += Matched(row, [.. have], needUnit: true, faults);
        if (log is null || faults.Count == 0) return;
        log.WriteLine(row.Id + ": " + row.Text);
        foreach (string fault in faults.Distinct()) log.WriteLine("    " + fault);
    }

    public void Print(TextWriter output, string name)
    {
        output.WriteLine(Line(name + " value", values));
        output.WriteLine(Line(name + " value+unit", units));
    }

    private static int Matched(QuantityRow row, List<(double Low, double High, HashSet<string> Unit, QuantityMention Mention)> left, bool needUnit, List<string> faults)
    {
        int right = 0;
        foreach (QuantityRow.Gold q in row.Quantities)
        {
            HashSet<string> unit = Stems(q.Unit, q.Normalized);
            int hit = left.FindIndex(h => Close(q.Low, h.Low) && Close(q.High, h.High) && (!needUnit || unit.Overlaps(h.Unit) || (unit.Count == 0 && h.Unit.Count == 0)));
            if (hit >= 0)
            {
                left.RemoveAt(hit);
                right++;
            }
            else faults.Add(string.Create(CultureInfo.InvariantCulture, $"{(needUnit ? "UNIT " : "MISS ")} {q.Low}-{q.High} [{q.Unit}/{q.Normalized}]"));
        }

        foreach ((double low, double high, _, QuantityMention m) in left)
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{(needUnit ? "EXTRA+UNIT" : "EXTRA")} {low}-{high} [{m.Quantity.Unit}/{m.Quantity.Counted}] {m.Rule}"));
        return right;
    }

    private static bool Close(double a, double b) => Math.Abs(a - b) <= 1e-3 * Math.Max(Math.Max(Math.Abs(a), Math.Abs(b)), 1e-9);

    private static HashSet<string> Stems(params ReadOnlySpan<string?> texts)
    {
        HashSet<string> stems = new(StringComparer.Ordinal);
        foreach (string? text in texts)
        {
            string lower = (text ?? string.Empty).ToLowerInvariant();
            string words = Same.GetValueOrDefault(lower.Trim(), lower).Replace('-', ' ');
            foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (word == "per") continue;
                string stem = Same.GetValueOrDefault(word, word).TrimEnd('s');
                stems.Add(stem.Length > 5 ? stem[..5] : stem);
            }
        }

        return stems;
    }

    private string Line(string name, int right)
    {
        double p = predicted == 0 ? 0 : 100.0 * right / predicted, r = gold == 0 ? 0 : 100.0 * right / gold;
        return string.Create(CultureInfo.InvariantCulture, $"{name}: sentences {sentences} gold {gold} predicted {predicted} P {p:0.0} R {r:0.0} F1 {(p + r == 0 ? 0 : 2 * p * r / (p + r)):0.0}");
    }
}
