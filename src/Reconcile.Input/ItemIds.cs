using System.Globalization;

namespace Reconcile.Input;

/// <summary>Identifiers of the articles of one document that have none of their own: the document's, then <c>#2</c>, <c>#3</c>.</summary>
internal sealed class ItemIds(string id)
{
    private int _count;

    public string Next() => ++_count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}#{_count}");
}
