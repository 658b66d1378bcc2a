namespace Reconcile.Reporting.Html;

/// <summary>One side of a finding: its answer, and every quotation that gives it.</summary>
internal static class HtmlPosition
{
    /// <summary>So many quotations are shown open; the rest is folded.</summary>
    private const int Open = 4;

    public static void Write(HtmlPage page, HtmlView view, Position position, string side)
    {
        List<Claim> claims = [.. view.Index.ClaimsOf(position)];
        page.Markup($"<section class=\"position\"><h4 dir=\"auto\"><span class=\"side\">{side}</span> {SafeText.Line(position.Summary)}</h4>\n");
        foreach (Claim claim in claims.Take(Open)) Quote(page, view, claim);
        if (claims.Count > Open)
        {
            page.Markup($"<details><summary>{Wording.Count(claims.Count - Open, "more quotation")}</summary>\n");
            foreach (Claim claim in claims.Skip(Open)) Quote(page, view, claim);
            page.Raw("</details>\n");
        }

        page.Raw("</section>\n");
    }

    public static void Quote(HtmlPage page, HtmlView view, Claim claim)
    {
        Article article = view.Index.ArticleOf(claim);
        QuotedClaim quote = QuotedClaim.Of(claim, article).OnOneLine();
        page.Markup($"<figure><blockquote dir=\"auto\">“{quote.Before}<mark>{quote.Words}</mark>{quote.After}”</blockquote>\n");
        page.Markup($"<figcaption><b><bdi>{Wording.Outlet(article)}</bdi></b>, {Wording.Date(article.Published)}; {Wording.Voice(claim)}. <a href=\"#claim-{view.Anchor(claim)}\">In the article</a></figcaption></figure>\n");
    }
}
