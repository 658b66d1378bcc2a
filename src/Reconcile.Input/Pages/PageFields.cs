using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Reconcile.Input.Pages;

/// <summary>What a page says about its article, from JSON-LD, then OpenGraph, then other meta tags, then what is seen.</summary>
internal static class PageFields
{
    private static readonly string[] TitleMarks = [" | ", " – ", " — ", " - ", " · ", " :: "];

    public static NewsFields Read(IHtmlDocument page, PageMeta meta)
    {
        NewsFields data = page.QuerySelectorAll("script[type*='ld+json']").Select(s => StructuredData.Read(s.TextContent)).OfType<NewsFields>().FirstOrDefault() ?? new NewsFields();
        string? pageTitle = PlainText.OrNull(page.Title);
        string? heading = PlainText.OrNull(page.QuerySelector("article h1, main h1, h1")?.TextContent);
        string? site = meta["og:site_name"] ?? meta["application-name"] ?? meta["apple-mobile-web-app-title"] ?? meta["twitter:app:name:iphone"];
        string? url = data.Url ?? meta["og:url"] ?? page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        return data with
        {
            Title = data.Title ?? heading ?? WithoutSite(meta["og:title"] ?? pageTitle, out _),
            Outlet = data.Outlet ?? site ?? SiteIn(pageTitle) ?? meta["dc.publisher"] ?? Host(url),
            Byline = data.Byline ?? meta["author"] ?? meta["article:author"] ?? meta["byl"] ?? Seen(page, "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author-name"),
            Url = url is not null && Uri.TryCreate(url, UriKind.Absolute, out _) ? url : null,
            Language = data.Language ?? PlainText.OrNull(page.DocumentElement.GetAttribute("lang")) ?? meta["og:locale"]?.Replace('_', '-'),
        };
    }

    private static string? Seen(IHtmlDocument page, string selector)
    {
        string? text = PlainText.OrNull(page.QuerySelector(selector)?.TextContent);
        return text is { Length: < 100 } ? text : null;
    }

    private static string? SiteIn(string? title)
    {
        WithoutSite(title, out string? site);
        return site is { Length: >= 2 and <= 40 } && site.Split(' ').Length <= 5 ? site : null;
    }

    private static string? WithoutSite(string? title, out string? site)
    {
        site = null;
        foreach (string mark in TitleMarks)
        {
            int at = title?.LastIndexOf(mark, StringComparison.Ordinal) ?? -1;
            if (at < 10) continue;
            site = title![(at + mark.Length)..].Trim();
            return title[..at].Trim();
        }

        return title;
    }

    private static string? Host(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0) return null;
        return uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
    }
}
