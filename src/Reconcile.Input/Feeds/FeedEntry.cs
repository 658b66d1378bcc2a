using System.Xml.Linq;
using Reconcile.Input.Pages;
using Reconcile.Reading;

namespace Reconcile.Input.Feeds;

/// <summary>One entry of a feed to an article; the fullest text that it holds is taken.</summary>
internal static class FeedEntry
{
    private static readonly string[] TextNames = ["encoded", "content", "body", "description", "summary"];

    public static ReadingItem Read(XElement entry, FeedChannel channel, string path, string madeId, ReadingOptions options)
    {
        string text = entry.Elements().Where(e => TextNames.Contains(e.Name.LocalName) && !IsMedia(e)).Select(Text).DefaultIfEmpty(string.Empty).MaxBy(t => t.Length)!;
        string? published = Value(entry, "pubDate") ?? Value(entry, "published") ?? Value(entry, "issued") ?? Value(entry, "date") ?? Value(entry, "updated");
        XElement? source = Child(entry, "source");
        NewsFields fields = new()
        {
            Title = Value(entry, "title") is { } title ? PlainText.OrNull(FragmentText.Of(title)) : null,
            Outlet = (source is null ? null : PlainText.OrNull(Value(source, "title") ?? source.Value)) ?? channel.Title,
            Byline = Value(entry, "creator") ?? (Child(entry, "author") is { } author ? Value(author, "name") ?? PlainText.OrNull(author.Value) : null),
            Url = Link(entry),
            Language = entry.Attribute(XNamespace.Xml + "lang")?.Value ?? channel.Language,
        };
        return ArticleMaker.Make(fields, NewsDate.Parse(published), text, path, madeId, options);
    }

    // Atom content may be text, escaped markup or markup.
    private static string Text(XElement element)
    {
        string type = element.Attribute("type")?.Value ?? "html";
        if (type is "xhtml" || element.HasElements) return FragmentText.Of(string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))));
        return type is "text" or "text/plain" ? element.Value.Trim() : FragmentText.Of(element.Value);
    }

    private static bool IsMedia(XElement element) => element.Name.NamespaceName.Contains("mrss", StringComparison.Ordinal);

    private static XElement? Child(XElement entry, string name) => entry.Elements().FirstOrDefault(e => e.Name.LocalName == name && !IsMedia(e));

    private static string? Value(XElement entry, string name) => PlainText.OrNull(Child(entry, name)?.Value);

    private static string? Link(XElement entry)
    {
        foreach (XElement link in entry.Elements().Where(e => e.Name.LocalName == "link"))
        {
            string? address = link.Attribute("href")?.Value ?? link.Value;
            if (link.Attribute("rel")?.Value is null or "alternate" && Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri)) return uri.OriginalString;
        }

        return null;
    }
}
