namespace Reconcile.Language.Lexicons;

/// <summary>Common nouns that stand for people and can be counted as people; from <c>person-nouns.lexicon</c>.</summary>
internal static class PersonNouns
{
    private static readonly WordList List = WordList.Load("Language/Lexicons/person-nouns.lexicon");
    private static readonly WordList Genders = WordList.Load("Language/Lexicons/person-gender.lexicon");

    public static bool Contains(string lemma) => List.Contains(lemma);

    /// <summary>
    /// The kind of person, or null: <c>generic, armed, harmed, suspect, role, worker, kin, age, group</c>. A <c>group</c> noun is a body
    /// of people, not one person (<c>crowd</c>).
    /// </summary>
    public static string? KindOf(string lemma) => List.SectionOf(lemma);

    /// <summary><c>male</c>, <c>female</c> or null for a noun, title or pronoun.</summary>
    public static string? GenderOf(string word) => Genders.SectionOf(word);
}
