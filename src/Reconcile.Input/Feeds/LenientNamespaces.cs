using System.Xml;

namespace Reconcile.Input.Feeds;

/// <summary>Gives a prefix that a feed uses without declaring it (<c>content:encoded</c>, <c>media:title</c>) a namespace all the same.</summary>
internal sealed class LenientNamespaces() : XmlNamespaceManager(new NameTable())
{
    public override string? LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? (prefix == "media" ? "http://search.yahoo.com/mrss/" : "urn:undeclared:" + prefix);
}
