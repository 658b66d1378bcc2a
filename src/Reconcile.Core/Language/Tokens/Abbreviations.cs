using Reconcile.Language.Lexicons;

namespace Reconcile.Language.Tokens;

/// <summary>Words whose full stop is part of the word, read from <c>abbreviations.lexicon</c>.</summary>
internal static class Abbreviations
{
    private const string List = "Language/Tokens/abbreviations.lexicon";

    private static readonly Dictionary<string, bool> Words = Read();
    private static readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Exact = ReadExact().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, without its last full stop, is abbreviated.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.ContainsKey(word) || Exact.Contains(word);

    /// <summary>Whether a name or a number nearly always follows, so that no sentence ends here.</summary>
    public static bool Leads(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out bool leads) && leads;

    private static Dictionary<string, bool> Read()
    {
        Dictionary<string, bool> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconLine line in LexiconReader.Read(List))
            if (line.Key[0] != '=') words[line.Key.TrimStart('+')] = line.Key[0] == '+';
        return words;
    }

    private static HashSet<string> ReadExact()
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read(List))
            if (line.Key[0] == '=') words.Add(line.Key[1..]);
        return words;
    }
}
