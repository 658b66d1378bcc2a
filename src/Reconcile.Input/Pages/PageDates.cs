using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Reconcile.Input.Pages;

/// <summary>The date of publication from all places where a page may say it, surest first.</summary>
internal static class PageDates
{
    private static readonly string[] MetaNames =
        ["article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "dc.date.issued", "dc.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime"];

    /// <summary>The date, or null; and the others that say another day, with their places, for a warning.</summary>
    public static PublicationTime? Find(IHtmlDocument page, PageMeta meta, NewsFields data, out string? conflict)
    {
        List<(string Place, PublicationTime Time)> found = [];
        Add(found, "JSON-LD", data.Published);
        foreach (string name in MetaNames) Add(found, name, meta[name]);
        IElement? time = page.QuerySelector("article time[datetime], time[itemprop=datePublished], time[pubdate], [itemprop=datePublished][content], time[datetime]");
        Add(found, "time", time?.GetAttribute("datetime") ?? time?.GetAttribute("content"));
        if (found.Count == 0)
            foreach (IElement seen in page.QuerySelectorAll(".date, .published, .dateline, .timestamp, .pubdate, .post-date, .entry-date, .article-date").Take(3))
                Add(found, "text", PlainText.OrNull(seen.TextContent));
        conflict = Conflict(found);
        return found.Count == 0 ? null : found[0].Time;
    }

    private static void Add(List<(string Place, PublicationTime Time)> found, string place, string? raw)
    {
        if (NewsDate.Parse(raw) is { } time) found.Add((place, time));
    }

    // A day apart may be the time zone.
    private static string? Conflict(List<(string Place, PublicationTime Time)> found)
    {
        if (found.Count < 2 || found.TrueForAll(f => Math.Abs(f.Time.Date.DayNumber - found[0].Time.Date.DayNumber) <= 1)) return null;
        string all = string.Join(", ", found.Select(f => $"{new PublicationTime(f.Time.Date)} ({f.Place})"));
        return $"the page gives different dates: {all}; the first is taken";
    }
}
