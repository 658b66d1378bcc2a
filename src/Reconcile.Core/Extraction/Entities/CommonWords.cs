using Reconcile.Language.WordNet;

namespace Reconcile.Extraction.Entities;

/// <summary>Whether a capitalised word is a word of the dictionary as well, so that the capital may say nothing.</summary>
internal static class CommonWords
{
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 30) return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (WordNet.Default.Find(lower) >= 0) return true;
        // Plurals and other forms in -s, -ed, -ing are not dictionary entries of their own.
        return (lower[^1] == 's' && WordNet.Default.Find(lower[..^1]) >= 0)
            || (lower.Length > 4 && lower.EndsWith("es") && WordNet.Default.Find(lower[..^2]) >= 0)
            || (lower.Length > 4 && lower.EndsWith("ed") && (WordNet.Default.Find(lower[..^2]) >= 0 || WordNet.Default.Find(lower[..^1]) >= 0))
            || (lower.Length > 5 && lower.EndsWith("ing") && WordNet.Default.Find(lower[..^3]) >= 0);
    }

    /// <summary>A name of one word that no list, form or context typed, and that the dictionary explains as well.</summary>
    public static bool Explains(NamePiece piece)
    {
        if (piece.Kind != EntityKind.Unknown || piece.Name.Contains(' ', StringComparison.Ordinal)) return false;
        bool head = NameWords.IsOrganisationHead(piece.Name) || NameWords.IsPlaceHead(piece.Name) || NameWords.IsEventHead(piece.Name) || NameWords.IsTitleModifier(piece.Name);
        bool shouted = piece.Name.Length > 3 && piece.Name.ToUpperInvariant() == piece.Name;
        return head || ((piece.Opens || shouted || !piece.Proper) && Contains(piece.Name));
    }
}
