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
    private const int SecondArticle = 300;
    private const int MaxHeadings = 20;

    private const string Containers =
        "[itemprop=articleBody], .article-body, .article__body, .article-content, .article__content, .article-text, .story-body, .story-content, .storytext, .entry-content, .post-content, .post-body, .body-copy, .content-body, .c-article-body, #article-body, #articleBody, #story-body";

    /// <summary>The text; changes the page.</summary>
    public static string Of(IHtmlDocument page, PageMeta meta, string cleaned, bool isLive)
    {
        if (page.Body is not { } body) return string.Empty;
        string title = meta["og:title"] ?? page.Title ?? string.Empty;
        IElement[] posts = Posts(body, title, isLive);
        if (!isLive && posts.Length == 0) DropSecondArticles(body, title);
        PageJunk.Remove(body);
        string marked = Marked(body, posts);
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

    private static string Marked(IElement body, IElement[] posts)
    {
        string text = string.Join("\n\n", Outer([.. body.QuerySelectorAll(Containers)]).Select(BlockText.Of).Where(t => t.Length > 0));
        if (text.Length >= Enough) return text;
        string log = string.Join("\n\n", posts.Where(body.Contains).Select(BlockText.Of).Where(t => t.Length > 0));
        if (log.Length >= Enough) return log;
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

    // The posts of a running log: the page says that it is one, or its own heading stands above several articles with a time each.
    private static IElement[] Posts(IElement body, string title, bool isLive)
    {
        IElement[] posts = Outer([.. body.QuerySelectorAll("article").Where(a => a.QuerySelector("h1") is null && (isLive || a.QuerySelector("time") is not null))]);
        return posts.Length >= 3 && (isLive || body.QuerySelectorAll("h1").Any(h => IsTitle(h, title) && h.Closest("article") is null)) ? posts : [];
    }

    // Pages that load the next article under the first one hold several with a heading each; the first heading belongs to this page.
    private static void DropSecondArticles(IElement body, string title)
    {
        IElement[] outer = Outer([.. body.QuerySelectorAll("article, [itemtype*='NewsArticle'], [data-article-url]").Where(a => a.QuerySelector("h1, h2") is not null && a.TextContent.Length > SecondArticle)]);
        if (outer.Length >= 2)
        {
            IElement own = outer.FirstOrDefault(a => IsTitle(a.QuerySelector("h1, h2")!, title)) ?? outer[0];
            foreach (IElement other in outer)
                if (other != own)
                    other.Remove();
        }

        DropAfterSecondHeading(body, title);
    }

    // Without such marks a second main heading under the page's own begins another story, where enough text follows it.
    private static void DropAfterSecondHeading(IElement body, string title)
    {
        IElement[] headings = [.. body.QuerySelectorAll("h1")];
        int own = Array.FindIndex(headings, h => IsTitle(h, title));
        if (own < 0) return;
        for (int i = Math.Min(headings.Length, own + MaxHeadings) - 1; i > own; i--)
        {
            if (IsTitle(headings[i], title)) continue;
            IElement top = headings[i];
            while (top.ParentElement is { } parent && !parent.Contains(headings[own])) top = parent;
            IElement[] story = top == headings[i] ? PageJunk.FromOn(top) : [top];
            if (story.Sum(e => e.TextContent.Length) <= SecondArticle) continue;
            foreach (IElement part in story) part.Remove();
        }
    }

    private static IElement[] Outer(IElement[] elements)
    {
        HashSet<INode> all = new(elements, ReferenceEqualityComparer.Instance);
        return [.. elements.Where(e => !e.Ancestors().Any(all.Contains))];
    }

    private static bool IsTitle(IElement heading, string title) => PlainText.OrNull(heading.TextContent) is { } words && title.Contains(words, StringComparison.OrdinalIgnoreCase);

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
