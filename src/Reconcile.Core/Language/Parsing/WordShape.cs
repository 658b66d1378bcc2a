namespace Reconcile.Language.Parsing;

/// <summary>The kinds of letters in a word in order, runs told once: <c>Kyiv</c> is Aa, <c>F-16s</c> is A-0a.</summary>
internal static class WordShape
{
    private const int LongestPattern = 6;

    public static uint Of(ReadOnlySpan<char> form)
    {
        uint pattern = 0;
        uint last = 0;
        int runs = 0;
        foreach (char c in form)
        {
            uint kind = Kind(c);
            if (kind == last) continue;
            last = kind;
            if (++runs > LongestPattern) break;
            pattern = (pattern * 8) + kind;
        }

        uint length = (uint)(form.Length < 4 ? form.Length : form.Length < 8 ? 4 : 5);
        return (pattern * 8) + length;
    }

    private static uint Kind(char c) => c switch
    {
        >= 'a' and <= 'z' => 1,
        >= 'A' and <= 'Z' => 2,
        >= '0' and <= '9' => 3,
        '-' or '\u2010' or '\u2011' => 4,
        '.' or ',' or ':' => 5,
        _ when char.IsLower(c) => 1,
        _ when char.IsUpper(c) => 2,
        _ when char.IsLetter(c) => 6,
        _ => 7,
    };
}
