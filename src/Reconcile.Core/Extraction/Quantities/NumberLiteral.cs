namespace Reconcile.Extraction.Quantities;

/// <summary>A token with digits in its parts: letters before, digits, letters after (<c>AUD1.5m</c>, <c>2,435,000</c>, <c>20th</c>).</summary>
internal readonly ref struct NumberLiteral
{
    private NumberLiteral(double value, ReadOnlySpan<char> prefix, ReadOnlySpan<char> suffix, bool grouped, bool hasPoint, int digits)
    {
        Value = value;
        Prefix = prefix;
        Suffix = suffix;
        Grouped = grouped;
        HasPoint = hasPoint;
        Digits = digits;
    }

    public double Value { get; }

    public ReadOnlySpan<char> Prefix { get; }

    public ReadOnlySpan<char> Suffix { get; }

    /// <summary>Whether commas part the thousands.</summary>
    public bool Grouped { get; }

    public bool HasPoint { get; }

    public int Digits { get; }

    /// <summary>Whether <paramref name="form"/> has one number in it, with nothing but letters and signs around.</summary>
    public static bool TryRead(ReadOnlySpan<char> form, out NumberLiteral literal)
    {
        literal = default;
        int at = 0;
        while (at < form.Length && !char.IsAsciiDigit(form[at])) at++;
        int start = at;
        if (start == form.Length || start > 4) return false;
        if (start > 0 && form[start - 1] == '.') start = at = at - 1;
        double value = 0, place = 1;
        bool point = false, grouped = false;
        int digits = 0;
        for (; at < form.Length; at++)
        {
            char c = form[at];
            if (char.IsAsciiDigit(c))
            {
                digits++;
                if (point) value += (c - '0') * (place /= 10);
                else value = (value * 10) + (c - '0');
            }
            else if (c == ',' && !point && GroupFollows(form, at))
            {
                grouped = true;
            }
            else if (c == '.' && !point && at + 1 < form.Length && char.IsAsciiDigit(form[at + 1])) point = true;
            else break;
        }

        ReadOnlySpan<char> suffix = form[at..];
        if (suffix is not ("m2" or "m3" or "km2"))
            foreach (char c in suffix)
                if (char.IsAsciiDigit(c) || c is ':' or '/' or '-' or ',') return false;
        if (digits > 15 || digits == 0) return false;
        literal = new NumberLiteral(Rounded(value, point), form[..start], suffix, grouped, point, digits);
        return true;
    }

    // "0.1" built digit by digit may end in ...0001; 12 decimals are more than any text gives.
    private static double Rounded(double value, bool point) => point ? Math.Round(value, 12) : value;

    private static bool GroupFollows(ReadOnlySpan<char> form, int comma)
    {
        int n = 0;
        while (comma + 1 + n < form.Length && char.IsAsciiDigit(form[comma + 1 + n])) n++;
        return n is 3 or 2;
    }
}
