using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>Which name covers a token.</summary>
internal static class PieceAtToken
{
    /// <summary>For every token the index of the name that covers it, or -1.</summary>
    public static int[] Index(ParsedText text, List<NamePiece> pieces)
    {
        int[] at = new int[text.Tokens.Length];
        Array.Fill(at, -1);
        for (int p = 0; p < pieces.Count; p++)
            for (int i = pieces[p].First; i < pieces[p].End; i++) at[i] = p;
        return at;
    }
}
