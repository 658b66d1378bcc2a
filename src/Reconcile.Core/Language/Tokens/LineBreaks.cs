namespace Reconcile.Language.Tokens;

/// <summary>Which line ends part sentences: blank lines always, single ones unless the text is wrapped by hand.</summary>
internal static class LineBreaks
{
    private const int ShortestWrap = 45, LongestWrap = 120;

    /// <summary>Whether the white space between two tokens parts their sentences.</summary>
    public static bool Part(string text, int end, int next)
    {
        int breaks = 0;
        int at = -1;
        for (int i = end; i < next; i++)
        {
            if (text[i] is not ('\n' or '\u2029' or '\u2028') && !(text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n'))) continue;
            breaks++;
            at = i;
        }

        if (breaks != 1) return breaks > 1;
        if (text[end - 1] is ',' or '-') return false;
        if (char.IsLower(text[next])) return false;
        int length = LineBefore(text, at);
        return length is < ShortestWrap or > LongestWrap || Characters.IsTerminal(text[end - 1]) || !Neighbour(text, at, length);
    }

    // Wrapped text shows in the neighbouring lines: they are nearly as long.
    private static bool Neighbour(string text, int at, int length)
    {
        int start = at - length - 1;
        int before = start > 0 ? LineBefore(text, start) : 0;
        int after = 0;
        while (at + 1 + after < text.Length && text[at + 1 + after] is not ('\n' or '\r')) after++;
        return Math.Abs(before - length) <= 15 || Math.Abs(after - length) <= 15;
    }

    private static int LineBefore(string text, int at)
    {
        int start = at;
        while (start > 0 && text[start - 1] is not ('\n' or '\r')) start--;
        return at - start;
    }
}
