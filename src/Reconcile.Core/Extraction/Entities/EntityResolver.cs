using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>An article's names, short descriptions and pronouns to entities with keys that hold across articles. Safe from any thread.</summary>
internal static class EntityResolver
{
    public static EntityIndex Resolve(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<NamePiece> pieces = NameFinder.Find(text);
        CommonHeads.Extend(text, pieces);
        Ministries.Add(text, pieces);
        foreach (NamePiece piece in pieces) NameContext.Apply(text, piece);
        RiverNames.Resolve(text, pieces);
        new NameChains(pieces).Link();
        pieces.RemoveAll(CommonWords.Explains);
        RiverBanks.Add(text, pieces);
        EntityTable table = new(text, pieces);
        Descriptions.Resolve(text, table);
        Pronouns.Resolve(text, table);
        return table.ToIndex();
    }
}
