namespace Reconcile.Language.Lexicons;

/// <summary>Phrases of one or more tokens with a value each; the longest that fits wins. In a list a phrase is its tokens with a space between.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly StringComparison comparison;
    private readonly bool fromEnd;

    /// <param name="phrases">Each phrase stands once.</param>
    /// <param name="fromEnd">Whether phrases are looked for by their last word, to find what stands before a place.</param>
    /// <param name="exactCase">Whether capitals matter.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases, bool fromEnd = false, bool exactCase = false)
    {
        this.fromEnd = fromEnd;
        comparison = exactCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        Dictionary<string, List<Entry>> lists = new(StringComparer.FromComparison(comparison));
        foreach ((string phrase, T value) in phrases)
        {
            string[] words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string key = fromEnd ? words[^1] : words[0];
            if (!lists.TryGetValue(key, out List<Entry>? list)) lists[key] = list = [];
            if (list.Exists(e => string.Equals(string.Join(' ', e.Words), string.Join(' ', words), comparison)))
                throw new FormatException($"'{phrase}' stands twice");
            list.Add(new Entry(words, value));
        }

        Dictionary<string, Entry[]> sorted = new(StringComparer.FromComparison(comparison));
        foreach ((string key, List<Entry> list) in lists)
            sorted[key] = [.. list.OrderByDescending(e => e.Words.Length).ThenBy(e => string.Join(' ', e.Words), StringComparer.Ordinal)];
        byWord = sorted.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a phrase starts at <paramref name="at"/> and ends at or before <paramref name="end"/>; <paramref name="next"/> is the token after it.</summary>
    public bool TryMatch(ParsedText parsed, int at, int end, out T value, out int next)
    {
        if (at < end && byWord.TryGetValue(parsed.Form(at), out Entry[]? entries))
        {
            foreach (Entry entry in entries)
            {
                if (at + entry.Words.Length > end || !Fits(parsed, at, entry.Words)) continue;
                (value, next) = (entry.Value, at + entry.Words.Length);
                return true;
            }
        }

        (value, next) = (default!, at);
        return false;
    }

    /// <summary>Whether a phrase ends just before <paramref name="before"/>; <paramref name="first"/> is its first token. For tables made from the end.</summary>
    public bool TryMatchBefore(ParsedText parsed, int before, int start, out T value, out int first)
    {
        if (fromEnd && before > start && byWord.TryGetValue(parsed.Form(before - 1), out Entry[]? entries))
        {
            foreach (Entry entry in entries)
            {
                first = before - entry.Words.Length;
                if (first < start || !Fits(parsed, first, entry.Words)) continue;
                value = entry.Value;
                return true;
            }
        }

        (value, first) = (default!, before);
        return false;
    }

    /// <summary>Whether <paramref name="word"/> alone is a phrase.</summary>
    public bool TryGetWord(ReadOnlySpan<char> word, out T value)
    {
        if (byWord.TryGetValue(word, out Entry[]? entries) && entries[^1].Words.Length == 1)
        {
            value = entries[^1].Value;
            return true;
        }

        value = default!;
        return false;
    }

    private bool Fits(ParsedText parsed, int at, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
            if (!parsed.Form(at + i).Equals(words[i], comparison)) return false;
        return true;
    }

    private readonly record struct Entry(string[] Words, T Value);
}
