using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Nouns that give a number to a thing or to an event; from <c>attributes.lexicon</c>.</summary>
internal static class Attributes
{
    private static readonly Dictionary<string, string> Nouns = Read();

    /// <summary>The measure that a noun stands for, or null.</summary>
    public static string? MeasureOf(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static Dictionary<string, string> Read()
    {
        var nouns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Measures/attributes.lexicon"))
            foreach (string noun in line.Values) nouns.Add(noun, line.Key);
        return nouns;
    }
}
