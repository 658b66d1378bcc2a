namespace Reconcile.Reporting.Html;

/// <summary>The head of the page: what was read and how many findings there are of each relation.</summary>
internal static class HtmlSummary
{
    public static void Write(HtmlPage page, HtmlView view)
    {
        Reconciliation report = view.Report;
        page.Raw("<header class=\"top\">\n<h1>What the articles say</h1>\n");
        page.Markup($"<p class=\"lead\">{Wording.Articles(report)} from {Wording.Count(view.Outlets.Length, "outlet")}{Dates(report)}, {Wording.Count(report.Claims.Length, "claim")} on {Wording.Count(report.Clusters.Length, "question")}.</p>\n");
        page.Raw("<ul class=\"tiles\">\n");
        foreach (FindingRelation relation in Enum.GetValues<FindingRelation>())
        {
            int count = report.Findings.Count(f => f.Relation == relation);
            if (count == 0 && relation is not (FindingRelation.Contradiction or FindingRelation.Dispute or FindingRelation.Update)) continue;
            page.Markup($"<li class=\"r-{EnumName.Of(relation)}\"><a href=\"#findings\" data-relation=\"{EnumName.Of(relation)}\"><b>{count}</b> <span>{Tile(relation, count)}</span></a></li>\n");
        }

        page.Raw("</ul>\n<nav aria-label=\"Parts of the report\"><a href=\"#findings\">Findings</a> <a href=\"#matrix\">Who says what</a> <a href=\"#articles\">Articles</a> ");
        if (!view.Provenance.IsEmpty) page.Raw("<a href=\"#provenance\">Stories and origins</a> ");
        page.Raw("<a href=\"#coverage\">What was checked</a></nav>\n</header>\n");
    }

    private static string Tile(FindingRelation relation, int count) =>
        relation is FindingRelation.Framing or FindingRelation.SingleSource ? EnumName.Words(relation) : Wording.Plural(relation, count);

    private static string Dates(Reconciliation report)
    {
        List<PublicationTime> times = [.. report.Articles.Where(a => a.Published is not null).Select(a => a.Published!.Value).Order()];
        if (times.Count == 0) return "";
        DateOnly first = times[0].Date, last = times[^1].Date;
        if (first == last) return $" of {Wording.Date(times[0])}";
        return first.Year == last.Year && first.Month == last.Month ? $" of {first.Day} to {Wording.Date(times[^1])}" : $" of {Wording.Date(times[0])} to {Wording.Date(times[^1])}";
    }
}
