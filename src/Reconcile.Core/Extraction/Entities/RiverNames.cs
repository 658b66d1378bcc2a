using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>Tells a river from the city of the same name: "the Dnipro", "across Dnipro", "banks of the Dnipro".</summary>
internal static class RiverNames
{
    public static void Resolve(ParsedText text, List<NamePiece> pieces)
    {
        bool named = pieces.Exists(static p => p.Key is not null && p.Key.EndsWith("-river", StringComparison.Ordinal));
        foreach (NamePiece piece in pieces)
        {
            if (piece.Kind != EntityKind.Place || piece.First == 0 || piece.Key is null || piece.Key.EndsWith("-river", StringComparison.Ordinal)) continue;
            if (Gazetteer.Default.Find(piece.Name + " River") is not { Class: GazetteerClass.River } river) continue;
            string before = text.Form(piece.First - 1).ToString().ToLowerInvariant();
            if (before is "the" or "across" or "over" || (named && before is "along" or "cross" or "crossing" or "crossed")) piece.Key = river.Key;
        }
    }
}
