using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Nouns that give a number to a thing or to an event; from <c>attributes.lexicon</c>.</summary>
internal static class Attributes
{
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Nouns = Read();

    /// <summary>Whether a story has one thing of this measure, whoever owns it: the reward, the bail.</summary>
    public static bool IsOfStory(string measure) => Single.Contains(measure);

    /// <summary>The measure that a noun stands for, or null.</summary>
    public static string? MeasureOf(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static Dictionary<string, string> Read()
    {
        var nouns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Measures/attributes.lexicon"))
        {
            if (line.Section == "of-story") Single.Add(line.Key);
            foreach (string noun in line.Values) nouns.Add(noun, line.Key);
        }

        return nouns;
    }
}
