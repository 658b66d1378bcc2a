namespace Reconcile.Language.Tokens;

/// <summary>Addresses, handles and hashtags, kept whole.</summary>
internal static class WebTokens
{
    /// <summary>End of the address that starts at <paramref name="i"/>, or <paramref name="i"/> if there is none.</summary>
    public static int End(string text, int i, int end, int chunk)
    {
        ReadOnlySpan<char> rest = text.AsSpan(i, end - i);
        bool first = i == chunk || !Characters.IsWord(text[i - 1]);
        if (!first) return i;
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return Trim(text, i, end);
        if (rest[0] is '@' or '#')
        {
            int stop = i + 1;
            while (stop < end && Characters.IsWord(text[stop])) stop++;
            return stop - i > 1 && char.IsLetter(text[i + 1]) ? stop : i;
        }

        int at = rest.IndexOf('@');
        if (at <= 0 || at + 3 >= rest.Length || rest[at..].IndexOf('.') < 0) return i;
        for (int k = 0; k < at; k++)
            if (!Characters.IsWord(rest[k]) && rest[k] is not ('.' or '-' or '+')) return i;
        int last = i + at + 1;
        while (last < end && (Characters.IsWord(text[last]) || text[last] is '.' or '-')) last++;
        return Trim(text, i, last);
    }

    private static int Trim(string text, int start, int end)
    {
        while (end > start + 1 && (text[end - 1] is ',' or ';' or ':' or '>' || Characters.IsTerminal(text[end - 1]) || Characters.IsClosing(text[end - 1])))
            end--;
        return end;
    }
}
