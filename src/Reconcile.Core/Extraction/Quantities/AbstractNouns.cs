using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Nouns that <c>no</c> denies without counting, from <c>abstract.lexicon</c>.</summary>
internal static class AbstractNouns
{
    private static readonly WordList List = WordList.Load("Extraction/Quantities/abstract.lexicon");

    public static bool Contains(string lemma) => List.Contains(lemma);
}
