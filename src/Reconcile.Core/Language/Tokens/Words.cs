namespace Reconcile.Language.Tokens;

/// <summary>Where a word or a number ends.</summary>
internal static class Words
{
    private static readonly string[] Affixes =
        ["non", "pro", "anti", "co", "re", "e", "pre", "post", "mid", "semi", "ex", "un", "multi", "over", "sub", "inter", "intra", "de", "bi", "tri", "al", "el", "ul"];

    private static readonly string[] Domains = ["com", "org", "net", "gov", "edu", "co", "uk", "ru", "ua", "info", "io", "tv", "js", "html", "pdf", "doc", "de", "fr"];

    private static readonly string[] Units = ["am", "pm", "km", "kg", "mph", "kph", "cm", "mm", "a.m", "p.m"];

    public static int End(string text, int start, int end)
    {
        int i = start;
        while (i < end)
        {
            char c = text[i];
            if (Characters.IsWord(c))
            {
                if (char.IsLetter(c) && i > start && AllDigits(text, start, i) && IsUnit(text, i, end)) return i;
                i++;
                continue;
            }

            if (i + 1 < end && Characters.IsWord(text[i + 1]) && Joins(text, start, i, end))
            {
                i++;
                continue;
            }

            if (c == '.' && KeepsStop(text, start, i, end)) return i + 1;
            if (c == '$' && i - start is 1 or 2 && char.IsUpper(text[start]) && char.IsUpper(text[i - 1])) return i + 1;
            break;
        }

        return i;
    }

    // The mark at i stands between two word characters.
    private static bool Joins(string text, int start, int i, int end)
    {
        char before = text[i - 1], after = text[i + 1];
        char c = text[i];
        if (Characters.IsApostrophe(c)) return char.IsLetter(after);
        bool digits = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        if (c is ',' or ':') return digits;
        if (c == '&') return char.IsUpper(before) && char.IsUpper(after);
        if (c is '-' or '\u2011') return JoinsHyphen(text, start, i, end, digits);
        if (c != '.') return false;
        if (digits) return true;
        if (char.IsLetter(before) && char.IsLetter(after))
        {
            bool single = (i - start == 1 || (i >= 2 && text[i - 2] == '.')) && (i + 2 >= end || !char.IsLetter(text[i + 2]));
            if (single) return true;
            int stop = i + 1;
            while (stop < end && char.IsLetter(text[stop])) stop++;
            return Contains(Domains, text.AsSpan(i + 1, stop - i - 1), StringComparison.Ordinal)
                || text.AsSpan(start, stop - start).Equals("ph.d", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static bool JoinsHyphen(string text, int start, int i, int end, bool digits)
    {
        ReadOnlySpan<char> left = text.AsSpan(start, i - start);
        if (Contains(Affixes, left, StringComparison.OrdinalIgnoreCase)) return true;
        if (digits)
        {
            if (left.Contains('-')) return true;
            int stop = i + 1;
            while (stop < end && char.IsAsciiDigit(text[stop])) stop++;
            return stop + 1 < end && text[stop] == '-' && char.IsAsciiDigit(text[stop + 1]);
        }

        return left.Length == 1 && char.IsUpper(left[0]) && char.IsAsciiDigit(text[i + 1]);
    }

    // A full stop after the word from start to i: part of an abbreviation or an initial?
    private static bool KeepsStop(string text, int start, int i, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, i - start);
        if (i + 1 < end && text[i + 1] == '.') return false;
        if (word.Contains('.') && char.IsLetter(word[^1]) && word[^2] == '.') return true;
        if (word.Length == 1 && char.IsUpper(word[0])) return word[0] != 'I' || NextIsName(text, i + 1);
        if (!Abbreviations.Contains(word)) return false;
        if (word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("nos", StringComparison.OrdinalIgnoreCase)) return NextIsDigit(text, i + 1);
        if (word.Length <= 4 && char.IsLower(word[0])) return word is "vs" or "etc" or "v" or "al" or "cf" or "approx" or "pp" or "vol" or "co" or "dept" or "c" or "ca";
        return word is not ("Mar" or "Max" or "Min" or "Al") || NextIsDigit(text, i + 1);
    }

    private static bool NextIsDigit(string text, int i)
    {
        while (i < text.Length && Characters.IsSpace(text[i])) i++;
        return i < text.Length && char.IsAsciiDigit(text[i]);
    }

    private static bool NextIsName(string text, int i)
    {
        while (i < text.Length && Characters.IsSpace(text[i])) i++;
        return i + 1 < text.Length && char.IsUpper(text[i]) && text[i + 1] == '.';
    }

    private static bool AllDigits(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (!char.IsAsciiDigit(text[i]) && text[i] is not ('.' or ',' or ':')) return false;
        return true;
    }

    private static bool IsUnit(string text, int i, int end)
    {
        int stop = i;
        while (stop < end && (char.IsLetter(text[stop]) || (text[stop] == '.' && stop + 1 < end && char.IsLetter(text[stop + 1])))) stop++;
        return Contains(Units, text.AsSpan(i, stop - i), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Contains(string[] words, ReadOnlySpan<char> word, StringComparison comparison)
    {
        foreach (string each in words)
            if (word.Equals(each, comparison)) return true;
        return false;
    }
}
