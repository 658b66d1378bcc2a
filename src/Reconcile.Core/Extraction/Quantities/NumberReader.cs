using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads the longest number that starts at a token: digits or words, with scales and fractions.</summary>
internal static class NumberReader
{
    public static bool TryRead(ParsedText parsed, int at, int end, out Amount amount)
    {
        ReadOnlySpan<char> form = parsed.Form(at);
        if (HasDigit(form) && !FractionReader.TrySign(parsed, at, end, out _)) return TryDigits(parsed, at, end, out amount);
        return WordNumber.TryRead(parsed, at, end, out amount);
    }

    private static bool TryDigits(ParsedText parsed, int at, int end, out Amount amount)
    {
        amount = default;
        ReadOnlySpan<char> form = parsed.Form(at);
        if (!NumberLiteral.TryRead(form, out NumberLiteral literal)) return false;
        amount = new Amount { Low = literal.Value, High = literal.Value, First = at, End = at + 1, Scale = 1 };
        amount.Form = literal.Grouped || literal.HasPoint ? AmountForm.Precise : AmountForm.Digits;
        ReadOnlySpan<char> prefix = literal.Prefix.TrimStart("+-~−±");
        if (prefix.Length > 0 && prefix is not ("sub-" or "Sub-"))
        {
            amount.Attached = Units.AttachedBefore(prefix);
            if (amount.Attached is null) return false;
        }

        ReadOnlySpan<char> suffix = literal.Suffix;
        if (suffix.Length > 0)
        {
            if (!SuffixReader.TryApply(parsed, at, end, suffix, ref amount)) return false;
        }
        else if (FractionReader.TryAfterDigits(parsed, at, end, ref amount)) return true;
        else if (amount.Form == AmountForm.Digits && amount.Low is > 0 and < 1000 && at + 2 < end && parsed.Form(at + 1) is "," && parsed.Form(at + 2) is "000") Apply(1000, at + 3, ref amount);

        if (!amount.Scaled && amount.Attached is null or { IsMoney: true }) ReadScale(parsed, end, ref amount);
        return true;
    }

    /// <summary>Takes scale words after the number: <c>200 million</c>, <c>4 hundred thousand</c>, <c>8 B</c>.</summary>
    public static void ReadScale(ParsedText parsed, int end, ref Amount amount)
    {
        while (amount.End < end)
        {
            int at = amount.End;
            if (parsed.Form(at) is "-" && at + 1 < end) at++;
            ReadOnlySpan<char> form = parsed.Form(at);
            Numerals.Numeral word = Numerals.Of(form);
            double scale = word.Kind is NumeralKind.Scale or NumeralKind.Hundred or NumeralKind.Set ? word.Value : form is "B" ? 1e9 : form is "M" ? 1e6 : 0;
            if (scale == 0 && form is ['M', _, ..] && amount.Attached is null && Units.AttachedBefore(form[1..]) is { IsMoney: true } currency)
            {
                amount.Attached = currency;
                scale = 1e6;
            }

            if (scale == 0) return;
            Apply(scale, at + 1, ref amount);
        }
    }

    public static void Apply(double scale, int end, ref Amount amount)
    {
        amount.Low = Math.Round(amount.Low * scale, 6);
        amount.High = Math.Round(amount.High * scale, 6);
        amount.Scale *= scale;
        amount.End = end;
        amount.Scaled = true;
        amount.Form = AmountForm.Precise;
    }

    private static bool HasDigit(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
            if (char.IsAsciiDigit(c) || FractionReader.IsFractionSign(c)) return true;
        return false;
    }
}
