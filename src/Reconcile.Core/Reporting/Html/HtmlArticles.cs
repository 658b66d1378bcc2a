namespace Reconcile.Reporting.Html;

/// <summary>The articles as they were given, with every claim marked and linked to the findings that it is part of.</summary>
internal static class HtmlArticles
{
    public static void Write(HtmlPage page, HtmlView view)
    {
        page.Raw("<section id=\"articles\" aria-labelledby=\"articles-title\" tabindex=\"-1\">\n<h2 id=\"articles-title\">Articles</h2>\n<p>Claims are underlined; those that are part of a finding are marked, with the numbers of the findings after them.</p>\n");
        foreach (Article article in view.Report.Articles)
        {
            List<Claim> claims = [.. view.ByArticle[article.Id]];
            page.Markup($"<details class=\"article\"><summary><b><bdi>{Wording.Outlet(article)}</bdi></b>, {Wording.Date(article.Published)}");
            if (article.Title is { } title && article.Outlet is not null) page.Markup($": <bdi>{SafeText.Line(title)}</bdi>");
            page.Markup($" <small>{Wording.Count(claims.Count, "claim")}{Origin(article)}</small></summary>\n<div class=\"text\" dir=\"auto\">");
            Text(page, view, article, claims);
            page.Raw("</div></details>\n");
        }

        page.Raw("</section>\n");
    }

    private static string Origin(Article article) => article.Origin is { } origin ? $", from {SafeText.Line(origin)}" : "";

    /// <summary>Claims may lie inside each other: the text is cut at every edge, and a piece is marked by what covers it.</summary>
    private static void Text(HtmlPage page, HtmlView view, Article article, List<Claim> claims)
    {
        int length = article.Text.Length;
        List<(int Start, int End, Claim Claim)> spans =
            [.. claims.Select(c => (Math.Clamp(c.Span.Start, 0, length), Math.Clamp(c.Span.End, 0, length), c)).Where(s => s.Item1 <= s.Item2)];
        var edges = new SortedSet<int>(spans.SelectMany(s => new[] { s.Start, s.End })) { 0, length };
        int from = 0;
        foreach (int edge in edges)
        {
            if (edge > from) Piece(page, view, article.Text.AsSpan(from, edge - from), spans, from, edge);
            foreach ((_, int end, Claim claim) in spans)
                if (end == edge) References(page, view, claim);
            foreach ((int start, _, Claim claim) in spans)
                if (start == edge) page.Markup($"<span id=\"claim-{view.Anchor(claim)}\" tabindex=\"-1\"></span>");
            from = edge;
        }
    }

    private static void Piece(HtmlPage page, HtmlView view, ReadOnlySpan<char> text, List<(int Start, int End, Claim Claim)> spans, int from, int to)
    {
        bool claimed = false, found = false;
        foreach ((int start, int end, Claim claim) in spans)
        {
            if (start > from || to > end) continue;
            claimed = true;
            found |= view.FindingsOf(claim).Count > 0;
        }

        if (found) page.Markup($"<mark>{text}</mark>");
        else if (claimed) page.Markup($"<span class=\"claim\">{text}</span>");
        else page.Text(text);
    }

    private static void References(HtmlPage page, HtmlView view, Claim claim)
    {
        foreach (int finding in view.FindingsOf(claim))
            page.Markup($"<a class=\"ref\" href=\"#finding-{finding}\" aria-label=\"Finding {finding}\">{finding}</a>");
    }
}
