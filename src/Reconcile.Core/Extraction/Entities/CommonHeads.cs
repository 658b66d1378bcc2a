using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>Takes a small-letter head into a name where outlets differ in capitals: "Kherson region", "Dnipro river", "Antonivsky bridge".</summary>
internal static class CommonHeads
{
    public static void Extend(ParsedText text, List<NamePiece> pieces)
    {
        int[] at = PieceAtToken.Index(text, pieces);
        foreach (NamePiece piece in pieces)
        {
            int next = piece.End;
            if (piece.Kind is not (EntityKind.Place or EntityKind.Unknown) || next >= text.Tokens.Length || at[next] >= 0) continue;
            ReadOnlySpan<char> head = text.Form(next);
            if (head.Length == 0 || !char.IsLower(head[0]) || text.Tokens[next - 1].End + 1 != text.Tokens[next].Start) continue;
            bool region = NameWords.IsRegionHead(head);
            if (!region && head is not ("river" or "bridge" or "dam" or "lake" or "airport" or "reservoir" or "canal" or "island" or "valley" or "mountains" or "peninsula" or "county")) continue;
            piece.End = next + 1;
            piece.Name += " " + head.ToString();
            piece.Kind = EntityKind.Place;
            piece.Certain = true;
            piece.Key = region ? NameKeys.Region(piece.Name) : NameKeys.Place(Capitalised(piece.Name, head.Length));
        }
    }

    // Listed names are written with capitals ("Dnipro River").
    private static string Capitalised(string name, int headLength) =>
        name[..^headLength] + char.ToUpperInvariant(name[^headLength]) + name[^(headLength - 1)..];
}
