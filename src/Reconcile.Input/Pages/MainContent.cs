using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Reconcile.Input.Pages;

/// <summary>The text of the article on a page: the part that the page marks as such, else what SmartReader finds, else all that is left.</summary>
internal static class MainContent
{
    /// <summary>Less than this is a stub or a wrong place.</summary>
    public const int Enough = 250;

    private const int Stub = 80;

    private const string Containers =
        "[itemprop=articleBody], .article-body, .article__body, .article-content, .article__content, .article-text, .story-body, .story-content, .storytext, .entry-content, .post-content, .post-body, .body-copy, .content-body, .c-article-body, #article-body, #articleBody, #story-body";

    /// <summary>The text; changes the page.</summary>
    public static string Of(IHtmlDocument page, PageMeta meta, string cleaned, bool isLive)
    {
        if (page.Body is not { } body) return string.Empty;
        if (!isLive) DropSecondArticles(page, meta, body);
        PageJunk.Remove(body);
        string marked = Marked(body);
        if (marked.Length >= Enough) return marked;
        string read = SmartRead(page);
        if (read.Length >= Enough && read.Length > marked.Length) return read;
        string left = BlockText.Of(body);
        string paragraphs = Paragraphs(left);
        if (paragraphs.Length >= Enough && paragraphs.Length > 2 * marked.Length) return paragraphs;
        if (marked.Length >= Stub) return marked;
        string best = read.Length > paragraphs.Length ? read : paragraphs;
        return best.Length >= Stub ? best : SmartRead(new HtmlParser().ParseDocument(cleaned)) is { Length: > 0 } whole ? whole : left;
    }

    private static string Marked(IElement body)
    {
        IElement[] containers = [.. body.QuerySelectorAll(Containers)];
        IElement[] outer = [.. containers.Where(c => !containers.Any(o => o != c && o.Contains(c)))];
        string text = string.Join("\n\n", outer.Select(BlockText.Of).Where(t => t.Length > 0));
        if (text.Length >= Enough) return text;
        IElement? article = body.QuerySelectorAll("article").MaxBy(a => a.TextContent.Length) ?? body.QuerySelector("main, [role=main]");
        if (article is null) return text;
        string whole = WithoutHeading(BlockText.Of(article), article);
        return whole.Length > text.Length ? whole : text;
    }

    private static string WithoutHeading(string text, IElement article)
    {
        string heading = PlainText.OrNull(article.QuerySelector("h1")?.TextContent) ?? string.Empty;
        return heading.Length > 0 && text.StartsWith(heading, StringComparison.Ordinal) ? text[heading.Length..].TrimStart() : text;
    }

    // Pages that load the next article under the first one hold several with a heading each; the first heading belongs to this page.
    private static void DropSecondArticles(IHtmlDocument page, PageMeta meta, IElement body)
    {
        IElement[] articles = [.. body.QuerySelectorAll("article, [itemtype*='NewsArticle'], [data-article-url]").Where(a => a.QuerySelector("h1, h2") is not null && a.TextContent.Length > 300)];
        IElement[] outer = [.. articles.Where(a => !articles.Any(o => o != a && o.Contains(a)))];
        if (outer.Length < 2) return;
        string title = meta["og:title"] ?? page.Title ?? string.Empty;
        IElement own = outer.FirstOrDefault(a => PlainText.OrNull(a.QuerySelector("h1, h2")!.TextContent) is { } heading && title.Contains(heading, StringComparison.OrdinalIgnoreCase)) ?? outer[0];
        foreach (IElement other in outer)
            if (other != own)
                other.Remove();
    }

    /// <summary>So much of a page is given to SmartReader, whose time grows with the square of the children of one element.</summary>
    private const int MaxElements = 30_000, MaxChildren = 2_000;

    private static string SmartRead(IHtmlDocument page)
    {
        if (page.All.Length > MaxElements || page.All.Any(e => e.ChildNodes.Length > MaxChildren)) return string.Empty;
        try
        {
            using SmartReader.Reader reader = new("https://page.invalid/", page) { ContinueIfNotReadable = true };
            SmartReader.Article article = reader.GetArticle();
            return string.IsNullOrWhiteSpace(article.Content) ? string.Empty : BlockText.Of(new HtmlParser().ParseDocument(article.Content).Body!);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return string.Empty; // what the page holds besides is tried next
        }
    }

    // Lines that look like sentences; menus and labels fall away.
    private static string Paragraphs(string text) =>
        string.Join("\n\n", text.Split("\n\n").Where(p => p.Length > 60 || p.Length > 20 && p[^1] is '.' or '!' or '?' or '"' or '”'));
}
