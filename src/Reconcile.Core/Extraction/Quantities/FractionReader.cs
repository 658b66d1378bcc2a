using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads fractions written with signs: <c>1/4</c>, <c>3 1/2</c>, <c>½</c>, <c>3½</c>.</summary>
internal static class FractionReader
{
    private const string Signs = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static readonly double[] Values =
        [1 / 2.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 3 / 4.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0];

    public static bool IsFractionSign(char c) => c >= '¼' && Signs.Contains(c);

    /// <summary>Whether the token at <paramref name="at"/> is one fraction sign.</summary>
    public static bool TrySign(ParsedText parsed, int at, int end, out double value)
    {
        value = 0;
        if (at >= end || parsed.Form(at) is not [char c] || !IsFractionSign(c)) return false;
        value = Values[Signs.IndexOf(c)];
        return true;
    }

    /// <summary>After digits at <paramref name="at"/>: a fraction they begin, or one that is added to them.</summary>
    public static bool TryAfterDigits(ParsedText parsed, int at, int end, ref Amount amount)
    {
        if (amount.Form != AmountForm.Digits) return false;
        if (TryQuotient(parsed, at, end, out double quotient))
        {
            amount = amount with { Low = quotient, High = quotient, End = at + 3, Form = AmountForm.Fraction };
            return true;
        }

        if (TrySign(parsed, at + 1, end, out double sign))
        {
            amount = amount with { Low = amount.Low + sign, High = amount.High + sign, End = at + 2, Form = AmountForm.Precise };
            return false;
        }

        int next = at + 1 < end && parsed.Form(at + 1) is "-" ? at + 2 : at + 1;
        if (next < end && TryQuotient(parsed, next, end, out quotient))
            amount = amount with { Low = amount.Low + quotient, High = amount.High + quotient, End = next + 3, Form = AmountForm.Precise };
        return false;
    }

    private static bool TryQuotient(ParsedText parsed, int at, int end, out double value)
    {
        value = 0;
        if (at + 2 >= end || parsed.Form(at + 1) is not ("/" or "⁄")) return false;
        if (!TryPlain(parsed.Form(at), out int above) || !TryPlain(parsed.Form(at + 2), out int below)) return false;
        if (above >= below || above == 0 || below is not (<= 10 or 12 or 15 or 16 or 20 or 32 or 50 or 64 or 100 or 128 or 1000)) return false;
        if (at + 3 < end && parsed.Form(at + 3) is "/") return false;
        value = above / (double)below;
        return true;
    }

    private static bool TryPlain(ReadOnlySpan<char> form, out int value)
    {
        value = 0;
        if (form.Length is 0 or > 4) return false;
        foreach (char c in form)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
