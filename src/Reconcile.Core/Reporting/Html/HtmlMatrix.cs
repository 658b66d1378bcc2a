namespace Reconcile.Reporting.Html;

/// <summary>Which outlet takes which side on which question. Folded in parts, so that a long one costs nothing until it is opened.</summary>
internal static class HtmlMatrix
{
    private const int RowsAPart = 50;

    public static void Write(HtmlPage page, HtmlView view)
    {
        if (view.Report.Findings.IsEmpty) return;
        page.Raw("<section id=\"matrix\" aria-labelledby=\"matrix-title\" tabindex=\"-1\">\n<h2 id=\"matrix-title\">Who says what</h2>\n<p>The letters are the sides of the finding. An empty field says nothing about the question.</p>\n");
        int count = view.Report.Findings.Length;
        for (int from = 0; from < count; from += RowsAPart)
        {
            int to = Math.Min(count, from + RowsAPart);
            if (count > RowsAPart) page.Markup($"<details><summary>Findings {from + 1} to {to}</summary>\n");
            Table(page, view, from, to);
            if (count > RowsAPart) page.Raw("</details>\n");
        }

        page.Raw("</section>\n");
    }

    private static void Table(HtmlPage page, HtmlView view, int from, int to)
    {
        page.Markup($"<div class=\"scroll\" role=\"region\" aria-label=\"Findings {from + 1} to {to} by outlet\" tabindex=\"0\"><table class=\"matrix\"><thead><tr><th scope=\"col\">Question</th>");
        int[] used = [.. Enumerable.Range(from, to - from).SelectMany(i => view.Index.ClaimsOf(view.Report.Findings[i])).Select(view.Outlet).Distinct().Order()];
        foreach (int outlet in used) page.Markup($"<th scope=\"col\"><bdi>{Shorten.To(view.Outlets[outlet], 32)}</bdi></th>");
        page.Raw("</tr></thead><tbody>\n");
        for (int i = from; i < to; i++) Row(page, view, i, used);
        page.Raw("</tbody></table></div>\n");
    }

    private static void Row(HtmlPage page, HtmlView view, int number, int[] used)
    {
        Finding finding = view.Report.Findings[number];
        var cells = used.ToDictionary(outlet => outlet, _ => new List<(int Side, Claim Claim)>());
        for (int side = 0; side < finding.Positions.Length; side++)
            foreach (Claim claim in view.Index.ClaimsOf(finding.Positions[side]))
            {
                List<(int Side, Claim Claim)> cell = cells[view.Outlet(claim)];
                if (cell.TrueForAll(c => c.Side != side)) cell.Add((side, claim));
            }

        page.Markup($"<tr class=\"r-{EnumName.Of(finding.Relation)}\"><th scope=\"row\"><a href=\"#finding-{number + 1}\">{SafeText.Line(finding.Question)}</a> <small>{EnumName.Words(finding.Relation)}</small></th>");
        foreach (int outlet in used)
        {
            page.Raw("<td>");
            foreach ((int side, Claim claim) in cells[outlet])
                page.Markup($"<a class=\"side\" href=\"#claim-{view.Anchor(claim)}\" title=\"{SafeText.Line(finding.Positions[side].Summary)}\">{Wording.Side(side)}</a> ");
            page.Raw("</td>");
        }

        page.Raw("</tr>\n");
    }
}
