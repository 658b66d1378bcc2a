using Reconcile.Input.Archives;
using Reconcile.Input.Feeds;
using Reconcile.Input.NewsJson;
using Reconcile.Input.Pages;
using Reconcile.Reading;

namespace Reconcile.Input;

/// <summary>The formats of this package, to be given to an <see cref="ArticleReader"/>.</summary>
public static class InputFormats
{
    /// <summary>
    /// Saved web pages (<c>.html</c>), feeds (RSS 1.0, RSS 2.0 and Atom), news JSON (IPTC ninjs, schema.org) and web archives (<c>.warc</c>).
    /// The list is immutable and its members are thread-safe.
    /// </summary>
    public static IReadOnlyList<DocumentFormat> All { get; } = [new FeedFormat(), new PageFormat(), new NewsJsonFormat(), new WarcFormat()];
}
