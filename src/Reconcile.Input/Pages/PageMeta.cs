using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Reconcile.Input.Pages;

/// <summary>The meta tags of a page that say something, gathered in one walk.</summary>
internal sealed class PageMeta
{
    private readonly List<(string Name, string Content)> _tags = [];

    public PageMeta(IHtmlDocument page)
    {
        foreach (IElement meta in page.QuerySelectorAll("meta[content]"))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } name && PlainText.OrNull(meta.GetAttribute("content")) is { } content)
                _tags.Add((name, content));
    }

    /// <summary>The content of the first tag with this name, property or itemprop, or null; an address only where the name asks for one.</summary>
    public string? this[string name]
    {
        get
        {
            bool asksForAddress = name.EndsWith("url", StringComparison.Ordinal);
            foreach ((string own, string content) in _tags)
                if (string.Equals(own, name, StringComparison.OrdinalIgnoreCase) && (asksForAddress || !content.StartsWith("http", StringComparison.OrdinalIgnoreCase))) return content;
            return null;
        }
    }
}
