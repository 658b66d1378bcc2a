using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.FlatDenials;

/// <summary>Words that say how far a flat denial reaches, from <c>flat-denials.lexicon</c>.</summary>
internal static class FlatDenialWords
{
    private static readonly KeyedWords List = KeyedWords.Load("Matching/FlatDenials/flat-denials.lexicon");

    /// <summary>Whether a section of the list holds the word, in lower case.</summary>
    public static bool Is(string section, string word) => List.Contains(section, word);
}
