namespace Reconcile.Language.Tokens;

/// <summary>Where a mark that is no word ends: runs of the same mark stay together, pictures stay whole.</summary>
internal static class Marks
{
    public static int End(string text, int i, int end, int chunk)
    {
        char c = text[i];
        if (char.IsSurrogate(c) || c > '\u2190') return Picture(text, i, end);
        if (Characters.IsApostrophe(c) || c == '\u2018') return Apostrophe(text, i, end, chunk);
        if (c is not ('.' or '!' or '?' or '-' or '*' or '=' or '~' or '`' or '_' or '\u2014')) return i + 1;
        int stop = i + 1;
        while (stop < end && (text[stop] == c || (c is '!' or '?' && text[stop] is '!' or '?'))) stop++;
        return stop;
    }

    private static int Apostrophe(string text, int i, int end, int chunk)
    {
        if (i + 1 < end && text[i + 1] == text[i]) return i + 2;
        int stop = i + 1;
        while (stop < end && Characters.IsWord(text[stop])) stop++;
        ReadOnlySpan<char> tail = text.AsSpan(i + 1, stop - i - 1);
        bool decade = tail.Length is 2 or 3 && char.IsAsciiDigit(tail[0]) && char.IsAsciiDigit(tail[1]);
        bool possessive = i > chunk && tail.Length == 1 && tail[0] is 's' or 'S';
        return decade || possessive ? stop : i + 1;
    }

    private static int Picture(string text, int i, int end)
    {
        int stop = Next(text, i, end);
        while (stop < end)
        {
            char c = text[stop];
            bool pair = char.IsHighSurrogate(c) && stop + 1 < end;
            if (c is '\uFE0F' or '\u200D' || (pair && c == '\uD83C' && text[stop + 1] is >= '\uDFFB' and <= '\uDFFF')) stop = Next(text, stop, end);
            else if (text[stop - 1] == '\u200D') stop = Next(text, stop, end);
            else break;
        }

        return stop;
    }

    private static int Next(string text, int i, int end) =>
        i + 1 < end && char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]) ? i + 2 : i + 1;
}
