using Reconcile.Language.Lexicons;

namespace Reconcile.Reading.Languages;

/// <summary>Recognises the language of a text by its script and its function words. Says nothing where the text is short or mixed.</summary>
internal static class LanguageGuess
{
    private const int CharactersRead = 6000;
    private const int LeastWords = 25;
    private const double LeastShare = 0.12;
    private const double Lead = 1.3;

    private static readonly string[] Tags;
    private static readonly Dictionary<string, int> Languages = Load(out Tags);
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Languages.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The language as a BCP 47 tag, or null where nothing can be said.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, CharactersRead)];
        Scripts scripts = default;
        foreach (char c in text) scripts.Count(c);
        if (scripts.Language() is { } byScript) return scripts.Letters >= LeastWords ? byScript : null;
        Span<int> hits = stackalloc int[32];
        int words = CountWords(text, hits);
        if (words < LeastWords) return null;
        int best = 0;
        for (int i = 1; i < Tags.Length; i++)
            if (hits[i] > hits[best]) best = i;
        int next = 0;
        for (int i = 0; i < Tags.Length; i++)
            if (i != best) next = Math.Max(next, hits[i]);
        if (hits[best] < LeastShare * words) return null;
        // Norwegian and Danish, Portuguese and Spanish are near each other; near English there is nothing.
        return hits[best] >= Lead * next || (Tags[best] != "en" && hits[best] >= Lead * 1.5 * hits[Array.IndexOf(Tags, "en")]) ? Tags[best] : null;
    }

    private static int CountWords(ReadOnlySpan<char> text, Span<int> hits)
    {
        Span<char> word = stackalloc char[16];
        int words = 0;
        int length = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (length < word.Length) word[length] = char.ToLowerInvariant(text[i]);
                length++;
                continue;
            }

            if (length == 0) continue;
            words++;
            if (length <= word.Length && Lookup.TryGetValue(word[..length], out int languages))
                for (int l = 0; languages != 0; l++, languages >>= 1)
                    hits[l] += languages & 1;
            length = 0;
        }

        return words;
    }

    // A bit for each language that has the word.
    private static Dictionary<string, int> Load(out string[] tags)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        List<string> read = [];
        foreach (LexiconLine line in LexiconReader.Read("Reading/Languages/languages.lexicon"))
        {
            if (read.Count == 31) throw line.Fault("no more than 31 languages are told apart");
            foreach (string word in line.Values) words[word] = words.GetValueOrDefault(word) | 1 << read.Count;
            read.Add(line.Key);
        }

        tags = [.. read];
        return words;
    }
}
