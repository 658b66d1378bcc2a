namespace Reconcile.Language.Lexicons;

/// <summary>Common nouns that name places, and prepositions that locate; from <c>place-words.lexicon</c>.</summary>
internal static class PlaceWords
{
    private static readonly WordList List = WordList.Load("Language/Lexicons/place-words.lexicon");

    public static bool IsPlaceNoun(string lemma) => List.SectionOf(lemma) is { } section && section != "preposition";

    public static bool IsPlacePreposition(string lemma) => List.SectionOf(lemma) == "preposition";

    /// <summary>The kind of place (<c>settlement, region, water, land, building, way, site, direction</c>), <c>preposition</c>, or null.</summary>
    public static string? KindOf(string lemma) => List.SectionOf(lemma);
}
