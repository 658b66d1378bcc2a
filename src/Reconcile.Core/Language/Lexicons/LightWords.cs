
namespace Reconcile.Language.Lexicons;

/// <summary>Words that say little: light verbs, and words too common to tell one claim from another; from <c>light-words.lexicon</c>.</summary>
internal static class LightWords
{
    private static readonly WordList List = WordList.Load("Language/Lexicons/light-words.lexicon");

    /// <summary>Whether a verb leaves the meaning to its object.</summary>
    public static bool IsLightVerb(string lemma) => List.SectionOf(lemma) == "light";

    /// <summary>Whether the word tells nothing about what a claim is about.</summary>
    public static bool IsCommon(string lemma) => List.Contains(lemma);
}
