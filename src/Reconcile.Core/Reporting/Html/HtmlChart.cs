using System.Collections.Immutable;

namespace Reconcile.Reporting.Html;

/// <summary>The numbers of a question: a row a report, oldest on top, with the letter of its side; a table says the same in words.</summary>
internal static class HtmlChart
{
    private const int RowHeight = 28, Top = 12, Left = 250, Plot = 330, Width = 740, Most = 40;

    public static void Write(HtmlPage page, HtmlView view, Finding finding, int number)
    {
        if (!view.Clusters.TryGetValue(finding.Cluster, out ClaimCluster? cluster)) return;
        ImmutableArray<ChartRow> rows = ChartRow.Of(view, cluster);
        if (rows.Length < 2) return;
        page.Raw("<figure class=\"chart\">\n");
        Draw(page, [.. rows.Take(Most)], number);
        page.Raw("<details><summary>The numbers as a table</summary>\n");
        Table(page, rows);
        page.Raw("</details>\n</figure>\n");
    }

    private static void Draw(HtmlPage page, ImmutableArray<ChartRow> rows, int number)
    {
        int bottom = Top + (rows.Length * RowHeight);
        var scale = new ChartScale([.. rows.SelectMany(r => new[] { r.Low, r.High }).Where(v => v is not null).Select(v => v!.Value)], Left + 12, Plot - 12);
        page.Markup($"<svg viewBox=\"0 0 {Width} {bottom + 26}\" role=\"img\" aria-labelledby=\"chart-{number}\"><title id=\"chart-{number}\">Numbers by outlet, oldest report on top: {Spoken(rows)}</title>\n");
        foreach (double tick in scale.Ticks)
            page.Markup($"<path class=\"grid\" d=\"M{scale.X(tick)} {Top}V{bottom}\"/><text class=\"tick\" x=\"{scale.X(tick)}\" y=\"{bottom + 18}\">{QuantityWords.Number(tick)}</text>\n");
        Revisions(page, rows, scale);
        string date = "";
        for (int i = 0; i < rows.Length; i++)
        {
            double y = Middle(i);
            string day = Wording.ShortDate(rows[i].Claim.AsOf);
            if (day != date) page.Markup($"<text class=\"date\" x=\"0\" y=\"{y + 4}\">{day}</text>");
            date = day;
            Row(page, rows[i], scale, y);
        }

        page.Raw("</svg>\n");
    }

    private static double Middle(int row) => Top + ((row + 0.5) * RowHeight);

    /// <summary>Joins what one outlet reported at different times.</summary>
    private static void Revisions(HtmlPage page, ImmutableArray<ChartRow> rows, ChartScale scale)
    {
        foreach (IGrouping<string, (ChartRow Row, int Place)> outlet in rows.Select((row, place) => (row, place)).GroupBy(r => r.row.Outlet))
        {
            List<(ChartRow Row, int Place)> points = [.. outlet];
            for (int i = 1; i < points.Count; i++)
                page.Markup($"<path class=\"revision\" d=\"M{scale.X(points[i - 1].Row.Middle)} {Middle(points[i - 1].Place)}L{scale.X(points[i].Row.Middle)} {Middle(points[i].Place)}\"/>\n");
        }
    }

    private static void Row(HtmlPage page, ChartRow row, ChartScale scale, double y)
    {
        double low = row.Low is { } from ? scale.X(from) : Left, high = row.High is { } to ? scale.X(to) : Left + Plot;
        page.Markup($"<text class=\"outlet\" x=\"{Left - 10}\" y=\"{y + 4}\">{Shorten.To(row.Outlet, 22)}</text>");
        if (high > low) page.Markup($"<path class=\"interval\" d=\"M{low} {y}H{high}\"/>");
        if (row.High is null) page.Markup($"<path class=\"arrow\" d=\"M{high - 7} {y - 5}L{high} {y}L{high - 7} {y + 5}\"/>");
        if (row.Low is null) page.Markup($"<path class=\"arrow\" d=\"M{low + 7} {y - 5}L{low} {y}L{low + 7} {y + 5}\"/>");
        if (row.Low is not null && row.High is not null && high > low) page.Markup($"<path class=\"interval\" d=\"M{low} {y - 5}V{y + 5}M{high} {y - 5}V{y + 5}\"/>");
        double x = scale.X(row.Middle);
        page.Markup($"<circle class=\"{(row.Behind ? "point behind" : "point")}\" cx=\"{x}\" cy=\"{y}\" r=\"9\"/><text class=\"{(row.Behind ? "letter behind" : "letter")}\" x=\"{x}\" y=\"{y + 4}\">{row.Side}</text>");
        page.Markup($"<text class=\"value\" x=\"{Left + Plot + 18}\" y=\"{y + 4}\">{Value(row)}</text>\n");
    }

    private static string Value(ChartRow row) => Shorten.To(QuantityWords.Interval(row.Claim.Quantity!), 20) + (row.Behind ? ", behind" : "");

    private static string Spoken(ImmutableArray<ChartRow> rows) =>
        string.Join("; ", rows.Select(r => $"{Wording.ShortDate(r.Claim.AsOf)} {r.Outlet} {Value(r)}"));

    private static void Table(HtmlPage page, ImmutableArray<ChartRow> rows)
    {
        page.Raw("<table><thead><tr><th scope=\"col\">As of</th><th scope=\"col\">Outlet</th><th scope=\"col\">Number</th><th scope=\"col\">Side</th></tr></thead><tbody>\n");
        foreach (ChartRow row in rows)
            page.Markup($"<tr><td>{Wording.Date(row.Claim.AsOf)}</td><th scope=\"row\"><bdi>{row.Outlet}</bdi></th><td>{QuantityWords.Of(row.Claim.Quantity!)}</td><td>{row.Side}{(row.Behind ? ", behind: a newer report had replaced it" : "")}</td></tr>\n");
        page.Raw("</tbody></table>\n");
    }
}
