using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Polarities;

/// <summary>What a word says of its complement when it is affirmed and when it is negated; from <c>implicatives.lexicon</c>.</summary>
internal static class Signatures
{
    private static readonly Dictionary<string, (char Affirmed, char Negated)> Table = Load();

    /// <summary>
    /// <c>+</c> the complement holds, <c>-</c> it does not, <c>o</c> it is left open, <c>r</c> it is left open but a negation of the word is
    /// meant for the complement, <c>\0</c> where the word has no entry. <paramref name="form"/> is <c>to, that, ing, from, object, claim</c> or <c>of</c>.
    /// </summary>
    public static char Of(string lemma, string form, bool negated)
    {
        if (!Table.TryGetValue(form + " " + lemma, out (char Affirmed, char Negated) signs)) return '\0';
        return negated ? signs.Negated : signs.Affirmed;
    }

    private static Dictionary<string, (char Affirmed, char Negated)> Load()
    {
        Dictionary<string, (char Affirmed, char Negated)> table = new(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Polarities/implicatives.lexicon"))
        {
            if (line.Values is not [[var affirmed], [var negated]]) throw line.Fault("expected 'word: sign, sign'");
            if (!table.TryAdd(line.Section + " " + line.Key, (affirmed, negated))) throw line.Fault($"'{line.Key}' stands here twice");
        }

        return table;
    }
}
