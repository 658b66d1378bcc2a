namespace Reconcile.Reporting.Html;

/// <summary>A card a finding: question, sides, why, numbers, and what the verdict is made of.</summary>
internal static class HtmlFindings
{
    public static void Write(HtmlPage page, HtmlView view)
    {
        page.Raw("<section id=\"findings\" aria-labelledby=\"findings-title\" tabindex=\"-1\">\n<h2 id=\"findings-title\">Findings</h2>\n");
        HtmlFilters.Write(page, view);
        if (view.Report.Findings.IsEmpty) page.Raw("<p>Nothing was found in which the articles agree or differ.</p>\n");
        var charted = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < view.Report.Findings.Length; i++) Card(page, view, view.Report.Findings[i], i + 1, charted);
        page.Raw("</section>\n");
    }

    private static void Card(HtmlPage page, HtmlView view, Finding finding, int number, HashSet<string> charted)
    {
        string relation = EnumName.Of(finding.Relation);
        List<Claim> claims = [.. view.Index.ClaimsOf(finding)];
        page.Markup($"<article class=\"finding r-{relation}\" id=\"finding-{number}\" aria-labelledby=\"question-{number}\" data-relation=\"{relation}\" data-type=\"{EnumName.Of(finding.Type)}\" data-confidence=\"{Wording.Confidence(finding.Confidence)}\" data-outlet=\"{Numbers(claims.Select(view.Outlet))}\" data-speaker=\"{Numbers(claims.SelectMany(c => c.Speakers).Select(view.Speaker))}\">\n");
        page.Markup($"<p class=\"kind\"><strong>{EnumName.Words(finding.Relation)}</strong>");
        if (finding.Type != ConflictType.Other) page.Markup($" <span>{EnumName.Words(finding.Type)}</span>");
        page.Markup($" <span>confidence {Wording.Confidence(finding.Confidence)}</span> <span>{Wording.Severity(finding)}</span> <span>{Wording.Origins(finding.Origins)}</span> <a href=\"#finding-{number}\">{view.Index.Label(finding)}</a></p>\n");
        page.Markup($"<h3 id=\"question-{number}\" dir=\"auto\">{SafeText.Line(finding.Question)}</h3>\n<div class=\"positions\">\n");
        for (int side = 0; side < finding.Positions.Length; side++) HtmlPosition.Write(page, view, finding.Positions[side], Wording.Side(side));
        page.Markup($"</div>\n<p class=\"why\" dir=\"auto\"><b>Why</b> {SafeText.Line(finding.Because)}</p>\n");
        if (finding.Settles is { } settles) page.Markup($"<p class=\"why\" dir=\"auto\"><b>What would settle it</b> {SafeText.Line(settles)}</p>\n");
        if (charted.Add(finding.Cluster)) HtmlChart.Write(page, view, finding, number);
        Parts(page, finding);
        page.Raw("</article>\n");
    }

    private static void Parts(HtmlPage page, Finding finding)
    {
        if (finding.Rules.IsDefaultOrEmpty && finding.Weights.IsDefaultOrEmpty) return;
        page.Raw("<details class=\"parts\"><summary>Rules and weights</summary>\n");
        if (!finding.Rules.IsDefaultOrEmpty) page.Markup($"<p>Rules: {SafeText.Line(string.Join(", ", finding.Rules))}</p>\n");
        if (!finding.Weights.IsDefaultOrEmpty)
        {
            page.Raw("<table><thead><tr><th scope=\"col\">Compared</th><th scope=\"col\">Level</th><th scope=\"col\">Weight in bits</th></tr></thead><tbody>\n");
            foreach (MatchWeight weight in finding.Weights)
                page.Markup($"<tr><th scope=\"row\">{SafeText.Line(weight.Comparison)}</th><td>{SafeText.Line(weight.Level)}</td><td class=\"number\">{weight.Weight}</td></tr>\n");
            page.Raw("</tbody></table>\n");
        }

        page.Markup($"<p>Fingerprint: {SafeText.Line(finding.Fingerprint)}</p></details>\n");
    }

    private static string Numbers(IEnumerable<int> numbers) => string.Join(' ', numbers.Distinct().Order());
}
