using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Words that say that an amount changes, from <c>change.lexicon</c>.</summary>
internal static class ChangeWords
{
    private static readonly WordList List = WordList.Load("Extraction/Quantities/change.lexicon");

    private static readonly WordList Marks = WordList.Load("Extraction/Quantities/marks.lexicon");

    public static bool IsChange(string lemma) => List.Contains(lemma);

    /// <summary>Whether the word says that the toll or another running number now stands at what follows.</summary>
    public static bool IsTotal(string lemma) => List.SectionOf(lemma) == "total";

    /// <summary>Whether the word says how a running number stands to the mark that follows: tops, nears, reaches it.</summary>
    public static bool IsMark(string lemma) => Marks.SectionOf(lemma) == "marks" || IsTotal(lemma);
}
