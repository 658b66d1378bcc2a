using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Reconcile.Reading;

namespace Reconcile.Input.Pages;

/// <summary>One web page to one article, with warnings on what is doubtful about it.</summary>
internal static class PageArticle
{
    /// <summary>Largest page that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int StubLength = 700;

    public static IEnumerable<ReadingItem> Read(byte[] bytes, string? charset, string? url, string path, string id, ReadingOptions options)
    {
        PageCleaner cleaner = PageCleaner.Clean(PageDecoder.Decode(bytes, charset));
        string cleaned = cleaner.Kept;
        if (string.IsNullOrWhiteSpace(cleaned))
        {
            yield return ArticleMaker.Problem("empty", path, "the page is empty; there is nothing to read");
            yield break;
        }

        if (cleaner.IsCut) yield return ArticleMaker.Problem("too-large", path, $"the page is very large; only its first {PageCleaner.MaxTags:N0} tags or {PageCleaner.MaxKept:N0} characters of markup were looked at", warning: true);
        IHtmlDocument page = new HtmlParser().ParseDocument(cleaned);
        var meta = new PageMeta(page);
        NewsFields fields = PageFields.Read(page, meta);
        if (fields.Url is null && url is not null) fields = fields with { Url = url };
        PublicationTime? published = PageDates.Find(page, meta, fields, out string? conflict);
        string text = Body(page, meta, cleaned, fields);
        if (conflict is not null) yield return ArticleMaker.Problem("dates", path, conflict, warning: true);
        if (fields.IsFree == false && text.Length < StubLength)
            yield return ArticleMaker.Problem("paywall", path, "the page says that the article is not open to all and shows little of it; only that is read", warning: true);
        yield return ArticleMaker.Make(fields, published, text, path, id, options);
    }

    // The data of the page may hold more of the text than the page shows.
    private static string Body(IHtmlDocument page, PageMeta meta, string cleaned, NewsFields fields)
    {
        string shown = MainContent.Of(page, meta, cleaned, fields.IsLive);
        return fields.Body is { } body && body.Length > 1.5 * shown.Length && body.Length >= MainContent.Enough ? body : shown;
    }
}
