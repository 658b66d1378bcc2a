namespace Reconcile.Reporting.Html;

/// <summary>What was checked, what was not, and what looked like a conflict and is none.</summary>
internal static class HtmlCoverage
{
    private const int Shown = 500;

    public static void Write(HtmlPage page, HtmlView view)
    {
        Coverage coverage = view.Report.Coverage;
        page.Raw("<section id=\"coverage\" aria-labelledby=\"coverage-title\" tabindex=\"-1\">\n<h2 id=\"coverage-title\">What was and was not checked</h2>\n<ul>\n");
        page.Markup($"<li>Read: {Wording.Count(coverage.Articles, "article")}, {Wording.Count(coverage.Sentences, "sentence")}, {Wording.Count(coverage.Claims, "claim")}.</li>\n");
        foreach (SkippedCount skipped in coverage.Skipped) page.Markup($"<li>Not checked: {Wording.Skipped(skipped)}.</li>\n");
        page.Raw("</ul>\n");
        if (!view.Report.NonConflicts.IsDefaultOrEmpty) NonConflicts(page, view);
        page.Raw("</section>\n");
    }

    private static void NonConflicts(HtmlPage page, HtmlView view)
    {
        int count = view.Report.NonConflicts.Length;
        page.Markup($"<details><summary>Looks like a conflict and is none ({count})</summary>\n");
        if (count > Shown) page.Markup($"<p>The first {Shown} of {count}.</p>\n");
        foreach (NonConflict pair in view.Report.NonConflicts.Take(Shown))
        {
            page.Markup($"<div class=\"pair\"><p><b>{SafeText.Line(pair.Reason)}</b> {SafeText.Line(pair.Because)}</p><div class=\"positions\">\n");
            foreach (Claim claim in view.Index.ClaimsOf(new Position("", "", [pair.First, pair.Second])))
            {
                page.Raw("<div class=\"position\">");
                HtmlPosition.Quote(page, view, claim);
                page.Raw("</div>\n");
            }

            page.Raw("</div></div>\n");
        }

        page.Raw("</details>\n");
    }
}
