using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads fractions in words: <c>two-thirds</c>, <c>a quarter of</c>, <c>half the</c>, <c>and a half</c>.</summary>
internal static class WordFraction
{
    /// <summary>After a cardinal: <c>two-thirds</c>, <c>three quarters of</c>.</summary>
    public static bool TryAfter(ParsedText parsed, int end, ref Amount amount)
    {
        int at = amount.End < end && parsed.Form(amount.End) is "-" ? amount.End + 1 : amount.End;
        if (at >= end) return false;
        ReadOnlySpan<char> form = parsed.Form(at);
        Numerals.Numeral word = Numerals.Of(form);
        if (word.Kind != NumeralKind.Fraction || amount.Low > 99) return false;
        bool plural = form[^1] is 's' || amount.Low == 1;
        if (!plural || (form is "quarters" or "seconds" && at == amount.End && !IsPart(parsed, at + 1, end))) return false;
        if (amount.Low == 1 && at == amount.End && !IsPart(parsed, at + 1, end)) return false;
        amount = amount with { Low = amount.Low / word.Value, High = amount.High / word.Value, End = at + 1, Form = AmountForm.Fraction };
        if (!ReadOfUnit(parsed, end, ref amount)) NumberReader.ReadScale(parsed, end, ref amount);
        return true;
    }

    /// <summary><c>a third of</c>, <c>a quarter million</c>, <c>a half</c>: the article is at <paramref name="at"/>.</summary>
    public static bool TryArticle(ParsedText parsed, int at, int end, out Amount amount)
    {
        amount = default;
        double parts = Numerals.Of(parsed.Form(at + 1)).Value;
        bool scaled = at + 2 < end && Numerals.Of(parsed.Form(at + 2)).Kind is NumeralKind.Scale or NumeralKind.Set;
        bool measured = parsed.Form(at + 1) is "quarter" or "half" && at + 2 < end && parsed.Form(at + 2) is "point" or "percentage" or "percent" or "mile";
        if (!scaled && !measured && !IsOf(parsed, at + 2, end) && !IsHyphenUnit(parsed, at + 2, end)) return false;
        amount = new Amount { Low = 1 / parts, High = 1 / parts, First = at, End = at + 2, Form = AmountForm.Fraction, Scale = 1 };
        if (!ReadOfUnit(parsed, end, ref amount)) NumberReader.ReadScale(parsed, end, ref amount);
        return true;
    }

    /// <summary>A quarter of a percentage point is so much of the unit.</summary>
    private static bool ReadOfUnit(ParsedText parsed, int end, ref Amount amount)
    {
        int of = amount.End;
        if (of + 2 >= end || parsed.Form(of) is not "of" || parsed.Form(of + 1) is not ("a" or "an") || Units.ReadAfter(parsed, of + 2, end, out _) is null) return false;
        amount.End = of + 2;
        return true;
    }

    /// <summary><c>half of</c>, <c>half the</c>, <c>half a million</c>, <c>half an hour</c>; not <c>the second half</c>.</summary>
    public static bool TryHalf(ParsedText parsed, int at, int end, out Amount amount)
    {
        amount = default;
        if (at + 1 >= end) return false;
        if (parsed.Form(at) is "quarter" or "half" && Numerals.Of(parsed.Form(at + 1)).Kind == NumeralKind.Scale) return TryScaled(parsed, at, end, out amount);
        if (parsed.Form(at) is not ("half" or "Half")) return false;
        if (at > 0 && parsed.Tokens[at - 1].Xpos is Xpos.JJ or Xpos.DT or Xpos.PRPS or Xpos.NN or Xpos.Hyphen or Xpos.JJS) return false;
        amount = new Amount { Low = 0.5, High = 0.5, First = at, End = at + 1, Form = AmountForm.Fraction, Scale = 1 };
        ReadOnlySpan<char> next = parsed.Form(at + 1);
        if (next is "a" or "an" && at + 2 < end)
        {
            if (Numerals.Of(parsed.Form(at + 2)).Kind is NumeralKind.Scale or NumeralKind.Set)
            {
                amount.End = at + 2;
                NumberReader.ReadScale(parsed, end, ref amount);
                return true;
            }

            if (Units.ReadAfter(parsed, at + 2, end, out _) is null) return false;
            amount.End = at + 2;
            return true;
        }

        return next is "of" or "the" or "its" or "their" or "his" or "her" or "our" or "those" or "these" or "that"
            || (at > 0 && Hedges.ReadBefore(parsed, at, 0, out _, out _));
    }

    // "quarter million", "half billion"
    private static bool TryScaled(ParsedText parsed, int at, int end, out Amount amount)
    {
        double part = 1 / Numerals.Of(parsed.Form(at)).Value;
        amount = new Amount { Low = part, High = part, First = at, End = at + 1, Form = AmountForm.Fraction, Scale = 1 };
        NumberReader.ReadScale(parsed, end, ref amount);
        return true;
    }

    /// <summary>From <c>and</c>: <c>and a half</c>, <c>and three quarters</c>.</summary>
    public static bool TryAdded(ParsedText parsed, int and, int end, out double value, out int next)
    {
        (value, next) = (0, and);
        if (and + 2 >= end) return false;
        Numerals.Numeral part = Numerals.Of(parsed.Form(and + 2));
        double above = parsed.Form(and + 1) is "a" or "one" ? 1 : parsed.Form(and + 1) is "three" ? 3 : parsed.Form(and + 1) is "two" ? 2 : 0;
        if (above == 0 || part.Kind != NumeralKind.Fraction || part.Value > 5) return false;
        (value, next) = (above / part.Value, and + 3);
        return true;
    }

    private static bool IsPart(ParsedText parsed, int at, int end) => at >= end || Numerals.Of(parsed.Form(at)).Kind == NumeralKind.Scale || IsOf(parsed, at, end) || parsed.Tokens[at].Upos is Upos.Punct or Upos.Det;

    private static bool IsOf(ParsedText parsed, int at, int end) => at < end && parsed.Form(at) is "of";

    private static bool IsHyphenUnit(ParsedText parsed, int at, int end) =>
        at + 1 < end && parsed.Form(at) is "-" && Units.ReadAfter(parsed, at + 1, end, out _) is not null;
}
