using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reconcile.Reading;

namespace Reconcile.Input.Feeds;

/// <summary>RSS 1.0, RSS 2.0 and Atom, one entry after the other.</summary>
internal sealed class FeedFormat : DocumentFormat
{
    static FeedFormat() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public override IReadOnlyList<string> Extensions { get; } = [".xml", ".rss", ".atom", ".rdf"];

    public override bool Accepts(string extension, ReadOnlySpan<byte> start)
    {
        if (extension is ".rss" or ".atom" or ".rdf") return true;
        string text = ByteStart.Text(start);
        return ByteStart.Has(text, "<rss") || ByteStart.Has(text, "<feed") || ByteStart.Has(text, "<rdf:RDF");
    }

    public override IEnumerable<ReadingItem> Read(Stream content, string path, string id, ReadingOptions options)
    {
        // A document type is not read: no entity of its own is expanded and no other file is opened.
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using EntityStream known = new(content);
        using XmlReader reader = XmlReader.Create(known, settings, new XmlParserContext(null, new LenientNamespaces(), null, XmlSpace.None));
        FeedChannel channel = new();
        ItemIds ids = new(id);
        int entries = 0;
        while (true)
        {
            XElement? entry = null;
            ReadingItem? fault = null;
            try
            {
                if (!Next(reader, channel, out entry)) break;
            }
            catch (XmlException e)
            {
                fault = known.IsTooLarge
                    ? ArticleMaker.Problem("too-large", path, $"{e.Message}; the entries before are read")
                    : ArticleMaker.Problem("xml", path, $"this is no well-formed feed ({e.Message.TrimEnd('.')}); the entries before are read", line: e.LineNumber > 0 ? e.LineNumber : null);
            }

            if (fault is not null)
            {
                yield return fault;
                yield break;
            }

            entries++;
            known.EndEntry();
            yield return FeedEntry.Read(entry!, channel, path, ids.Next(), options);
        }

        if (entries == 0) yield return ArticleMaker.Problem("empty", path, "the feed holds no entry");
    }

    // Moves to the next entry; what stands before it describes the feed.
    private static bool Next(XmlReader reader, FeedChannel channel, out XElement? entry)
    {
        entry = null;
        if (reader.ReadState == ReadState.Initial) reader.MoveToContent();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            switch (reader.LocalName)
            {
                case "item" or "entry":
                    entry = (XElement)XNode.ReadFrom(reader);
                    return true;
                case "rss" or "feed" or "RDF" or "channel":
                    channel.Language ??= reader.GetAttribute("xml:lang");
                    reader.Read();
                    break;
                default:
                    channel.Take((XElement)XNode.ReadFrom(reader));
                    break;
            }
        }

        return false;
    }
}
