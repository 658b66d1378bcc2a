using System.Globalization;
using System.Text;
using Reconcile.Judging.Pairs;

namespace Reconcile.Tuning;

/// <summary>Precision of contradictions against recall over all thresholds, a panel a set, as one SVG.</summary>
internal static class SweepPlot
{
    private const int Columns = 4, PanelWidth = 200, PanelHeight = 190, Left = 34, Top = 34, Size = 140, FewestContradictions = 40;

    public static string Draw(List<LabelledPair> pairs, Judgement[] judgements)
    {
        IGrouping<string, int>[] sets =
        [
            .. Enumerable.Range(0, pairs.Count).Where(i => pairs[i].Relation >= 0).GroupBy(i => Panel(pairs[i])).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Where(g => g.Count(i => pairs[i].Relation == 0) >= FewestContradictions && g.Any(i => pairs[i].Relation != 0)),
        ];
        int rows = (sets.Length + Columns - 1) / Columns;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Columns * PanelWidth}\" height=\"{(rows * PanelHeight) + 24}\" font-family=\"sans-serif\" font-size=\"10\" fill=\"#333\">\n");
        svg.Append("<title>Precision against recall of the contradiction class</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        for (int s = 0; s < sets.Length; s++)
            Draw(svg, s % Columns * PanelWidth, s / Columns * PanelHeight, sets[s].Key, [.. sets[s]], pairs, judgements);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{(rows * PanelHeight) + 14}\">Across: recall, 0 to 100. Up: precision, 0 to 100. The dot is what is said. Every pair is judged by a model that has not seen it.</text>\n</svg>\n");
        return svg.ToString();
    }

    private static void Draw(StringBuilder svg, int x, int y, string name, int[] rows, List<LabelledPair> pairs, Judgement[] judgements)
    {
        int wanted = rows.Count(i => pairs[i].Relation == 0);
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({x + Left},{y + Top})\">\n<text y=\"-8\" font-weight=\"bold\">{name}</text>\n");
        for (int k = 0; k <= 4; k++)
        {
            int at = Size * k / 4;
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M0 {at}H{Size}M{at} 0V{Size}\" stroke=\"{(k is 0 or 4 ? "#999" : "#ddd")}\" fill=\"none\"/><text x=\"-5\" y=\"{at + 3}\" text-anchor=\"end\">{100 - (25 * k)}</text>\n");
        }

        int said = 0, hit = 0;
        double lastX = -1;
        var path = new StringBuilder();
        foreach (int i in rows.Where(i => judgements[i].Conflict is not null).OrderByDescending(i => judgements[i].Contradiction).ThenBy(i => i))
        {
            said++;
            if (pairs[i].Relation == 0) hit++;
            double px = (double)Size * hit / wanted, py = Size * (1 - ((double)hit / said));
            if (said < 10 || px - lastX < 1) continue;
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{px:0.0} {py:0.0}");
            lastX = px;
        }

        int told = rows.Count(i => judgements[i].Relation == 0), right = rows.Count(i => judgements[i].Relation == 0 && pairs[i].Relation == 0);
        double dotX = (double)Size * right / wanted, dotY = told > 0 ? Size * (1 - ((double)right / told)) : 0;
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" stroke=\"#1f6f8b\" stroke-width=\"1.6\" fill=\"none\"/><circle cx=\"{dotX:0.0}\" cy=\"{dotY:0.0}\" r=\"3.5\" fill=\"#c8442f\"/>\n</g>\n");
    }

    private static string Panel(LabelledPair pair) => pair.Set is "rte123_3way" or "stanford_contradiction" ? pair.Set : pair.Group;
}
