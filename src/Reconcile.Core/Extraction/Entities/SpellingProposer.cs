using FuzzySharp;

namespace Reconcile.Extraction.Entities;

/// <summary>
/// Proposes that two names are spellings of one ("Stremousov", "Stremusov"). It only proposes: no threshold parts spelling variants from
/// other names, so the lists and the context decide, and a proposal leads at most to the finding that a name is spelled differently.
/// </summary>
internal static class SpellingProposer
{
    /// <summary>The least likeness, 0..100, that is proposed.</summary>
    public const int Threshold = 82;

    /// <summary>Likeness of two names, 0..100, on folded lower-case letters; 0 where either is empty.</summary>
    public static int Likeness(string a, string b)
    {
        string left = NameKey.Slug(a).Replace('-', ' '), right = NameKey.Slug(b).Replace('-', ' ');
        return left.Length == 0 || right.Length == 0 ? 0 : Math.Max(Fuzz.Ratio(left, right), Fuzz.TokenSortRatio(left, right));
    }

    /// <summary>Whether two different names are alike enough to be spellings of one, or differ by one letter, and no list knows them as two.</summary>
    public static bool Proposes(string a, string b)
    {
        if (NameKey.Slug(a) == NameKey.Slug(b)) return false;
        GazetteerEntry? left = Gazetteer.Default.Find(a), right = Gazetteer.Default.Find(b);
        if (left is not null && right is not null) return left.Key == right.Key;
        return Math.Min(a.Length, b.Length) >= 5 && (Likeness(a, b) >= Threshold || Levenshtein.EditDistance(NameKey.Slug(a), NameKey.Slug(b)) == 1);
    }
}
