namespace Reconcile.Language.Tokens;

/// <summary>Groups tokens into sentences; one longer than <see cref="Longest"/> tokens is cut, at a mark where there is one.</summary>
internal static class SentenceSplitter
{
    public const int Longest = 160;

    /// <summary>Most tokens of the place, day and agency before a report.</summary>
    private const int LongestDateline = 14;

    private static readonly HashSet<string> Starters =
        ["The", "A", "An", "In", "On", "At", "He", "She", "It", "They", "We", "I", "But", "And", "This", "That", "These", "There", "However", "His", "Her", "Its", "Their", "As", "After", "For", "If", "When", "While", "Meanwhile", "According", "With", "Some", "Many", "Last", "Earlier", "What", "Who", "You"];

    /// <summary>First tokens of the sentences, in order. <paramref name="forced"/> holds tokens that must start one, ascending.</summary>
    public static List<int> Split(string text, List<TextSpan> tokens, List<int> forced)
    {
        List<int> starts = [];
        if (tokens.Count == 0) return starts;
        starts.Add(0);
        int force = 0;
        for (int i = 1; i < tokens.Count; i++)
        {
            while (force < forced.Count && forced[force] < i) force++;
            bool must = force < forced.Count && forced[force] == i;
            if (!must && LoneQuote(text, tokens, i)) continue;
            if (must || LineBreaks.Part(text, tokens[i - 1].End, tokens[i].Start) || Ends(text, tokens, i, starts[^1]) || AfterDateline(text, tokens, i, starts[^1])) starts.Add(i);
            else if (i - starts[^1] >= Longest) starts.Add(Cut(text, tokens, starts[^1], i));
        }

        return starts;
    }

    private static bool Ends(string text, List<TextSpan> tokens, int next, int first)
    {
        int last = next - 4 >= first && IsNoteNumber(text, tokens, next - 3) ? next - 4 : next - 1;
        while (last > first && tokens[last].Length <= 2 && IsClosingMark(text, tokens, last)) last--;
        TextSpan end = tokens[last];
        if (Closes(text, tokens, next) || IsNoteNumber(text, tokens, next)) return false;
        if (!Characters.IsTerminal(text[end.End - 1])) return false;
        if (next - last > 1 && tokens[next - 1].End == tokens[next].Start && !Characters.IsOpening(text[tokens[next].Start])) return false;
        int word = next;
        while (word < tokens.Count - 1 && tokens[word].Length <= 2 && Characters.IsOpening(text[tokens[word].Start])) word++;
        char c = text[tokens[word].Start];
        if (Characters.IsTerminal(c) || Characters.IsClosing(c) && word == next && tokens[next].Start == tokens[next - 1].End) return false;
        if (char.IsLower(c) || c is ',' or ';' or ':' or ')' or '-' or '\u2014' or '\u2013') return false;
        ReadOnlySpan<char> form = end.Of(text);
        if (form.Length > 1 && form[^1] == '.' && Characters.IsWord(form[^2])) return AfterAbbreviation(text, form[..^1], tokens[word]);
        if (form is "." && last == first + 1 && tokens[first].Length <= 3 && char.IsAsciiDigit(text[tokens[first].Start])) return false;
        return form[0] != '.' || form.Length < 2 || char.IsUpper(c);
    }

    // MOUNT VERNON, N.Y. (Agency) - the report begins behind the dash.
    private static bool AfterDateline(string text, List<TextSpan> tokens, int next, int first)
    {
        if (next - first is < 2 or > LongestDateline || !IsDash(tokens[next - 1].Of(text))) return false;
        if (tokens[next - 2].End == tokens[next - 1].Start || tokens[next - 1].End == tokens[next].Start || char.IsLower(text[tokens[next].Start])) return false;
        if (first > 0 && !text.AsSpan(tokens[first - 1].End, tokens[first].Start - tokens[first - 1].End).ContainsAny('\n', '\r')) return false;
        ReadOnlySpan<char> place = tokens[first].Of(text);
        if (place.Length < 3) return false;
        foreach (char c in place)
            if (!char.IsUpper(c)) return false;
        for (int i = first + 1; i < next - 1; i++)
            if (char.IsLower(text[tokens[i].Start])) return false;
        return true;
    }

    private static bool IsDash(ReadOnlySpan<char> form) => form is "-" or "--" or "\u2013" or "\u2014";

    private static bool AfterAbbreviation(string text, ReadOnlySpan<char> word, TextSpan next)
    {
        if (Abbreviations.Leads(word)) return false;
        if (word.Length == 1) return false;
        return Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next.Of(text));
    }

    // A mark that hangs on what stands before it, with a space or another mark after it.
    private static bool Closes(string text, List<TextSpan> tokens, int i)
    {
        if (tokens[i].Length > 2 || !IsClosingMark(text, tokens, i)) return false;
        int after = tokens[i].End;
        return after >= text.Length || !Characters.IsWord(text[after]);
    }

    // [12], the mark of a note, belongs to the sentence before it.
    private static bool IsNoteNumber(string text, List<TextSpan> tokens, int i)
    {
        if (i < 0 || i + 2 >= tokens.Count || text[tokens[i].Start] != '[' || text[tokens[i + 2].Start] != ']') return false;
        foreach (char c in tokens[i + 1].Of(text))
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }

    // A straight quote closes when it follows its word without a space.
    private static bool IsClosingMark(string text, List<TextSpan> tokens, int i) =>
        Characters.IsClosing(text[tokens[i].Start]) && tokens[i - 1].End == tokens[i].Start;

    // A closing quote that fell on a line of its own belongs to what it closes.
    private static bool LoneQuote(string text, List<TextSpan> tokens, int i)
    {
        char c = text[tokens[i].Start];
        if (tokens[i].Length > 2 || c is not ('"' or '\'' or '\u201D' or '\u2019')) return false;
        return text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).Contains('\n')
            && (i + 1 == tokens.Count || text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End).Contains('\n'));
    }

    private static int Cut(string text, List<TextSpan> tokens, int first, int last)
    {
        for (int i = last; i > first + (Longest / 2); i--)
            if (text[tokens[i - 1].Start] is ',' or ';' or ':' or '\u2014' or '.' or '|') return i;
        return last;
    }
}
