using System.Xml.Linq;

namespace Reconcile.Input.Feeds;

/// <summary>What a feed says about itself.</summary>
internal sealed class FeedChannel
{
    public string? Title { get; private set; }

    public string? Language { get; set; }

    public void Take(XElement element)
    {
        if (element.Name.LocalName == "title") Title ??= PlainText.OrNull(element.Value);
        if (element.Name.LocalName == "language") Language ??= PlainText.OrNull(element.Value);
    }
}
