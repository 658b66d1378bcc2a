using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Words that say what befell those who are counted, from <c>casualties.lexicon</c>.</summary>
internal static class Casualties
{
    private static readonly WordList List = WordList.Load("Extraction/Quantities/casualties.lexicon");

    /// <summary>Killed, wounded or missing; none for any other word.</summary>
    public static QuantityRole RoleOf(string lemma) => List.SectionOf(lemma) switch
    {
        "killed" => QuantityRole.Killed,
        "wounded" => QuantityRole.Wounded,
        "missing" => QuantityRole.Missing,
        _ => QuantityRole.None,
    };
}
