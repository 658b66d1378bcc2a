using System.Globalization;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Number words with their values, from <c>numerals.lexicon</c>.</summary>
internal static class Numerals
{
    private static readonly Dictionary<string, Numeral>.AlternateLookup<ReadOnlySpan<char>> Words = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word's part in a number; <see cref="NumeralKind.None"/> for any other word.</summary>
    public static Numeral Of(ReadOnlySpan<char> word) =>
        Words.TryGetValue(word, out Numeral numeral) && numeral.Kind != NumeralKind.Suffix ? numeral : default;

    /// <summary>The scale a letter right after digits stands for (<c>k</c>, <c>m</c>, <c>bn</c>), or 0.</summary>
    public static double Suffix(ReadOnlySpan<char> letters) =>
        Words.TryGetValue(letters, out Numeral numeral) && numeral.Kind is NumeralKind.Suffix or NumeralKind.Scale
            ? numeral.Value : 0;

    private static Dictionary<string, Numeral> Load()
    {
        Dictionary<string, Numeral> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Quantities/numerals.lexicon"))
        {
            if (!Enum.TryParse(line.Section, ignoreCase: true, out NumeralKind kind) || line.Values.Length == 0) throw line.Fault("a number word needs a kind and a value");
            if (!words.TryAdd(line.Key, new Numeral(kind, Number(line.Values[0]), Number(line.Values[^1])))) throw line.Fault("stands twice");
        }

        return words;
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <param name="Kind">Its part in a number.</param>
    /// <param name="Value">Its value, or the least it means.</param>
    /// <param name="High">Its value, or the most it means.</param>
    internal readonly record struct Numeral(NumeralKind Kind, double Value, double High);
}
