
namespace Reconcile.Language.Lexicons;

/// <summary>Words that say little: light verbs, and words too common to tell one claim from another; from <c>light-words.lexicon</c>.</summary>
internal static class LightWords
{
    private static readonly WordList List = WordList.Load("Language/Lexicons/light-words.lexicon");

    /// <summary>Whether a verb leaves the meaning to its object.</summary>
    public static bool IsLightVerb(string lemma) => List.SectionOf(lemma) is "light" or "light-copulas";

    /// <summary>Whether the verb ties a state to its subject: turned violent.</summary>
    public static bool IsCopula(string lemma) => List.SectionOf(lemma) is "copulas" or "light-copulas";

    /// <summary>Whether the verb only says that its subject came about.</summary>
    public static bool IsHappening(string lemma) => List.SectionOf(lemma) == "happenings";

    /// <summary>Whether the verb only says that what its object names is done: completed the withdrawal.</summary>
    public static bool IsAspect(string lemma) => List.SectionOf(lemma) == "aspects";

    /// <summary>Whether the noun only says how many of another there are: a group of, a pair of.</summary>
    public static bool IsGroup(string lemma) => List.SectionOf(lemma) == "groups";

    /// <summary>Whether the word tells nothing about what a claim is about.</summary>
    public static bool IsCommon(string lemma) => List.SectionOf(lemma) is "light" or "light-copulas" or "common";
}
