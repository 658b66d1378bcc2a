using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>A number with the unit that belongs to it.</summary>
internal record struct Measure
{
    public Amount Amount;
    public Unit? Unit;

    /// <summary>First token, a currency sign before the number included.</summary>
    public int First;

    /// <summary>Index just after the last token of number and unit.</summary>
    public int End;

    /// <summary>Whether the sign or code of the currency stands before the number.</summary>
    public bool SignBefore;

    /// <summary>Whether it is an age: <c>28-year-old</c>, <c>aged 27</c>.</summary>
    public bool IsAge;

    /// <summary>Whether the words give a range: <c>15 to 20</c>.</summary>
    public bool IsRange;

    /// <summary>Reads the unit around a number.</summary>
    public static Measure Read(ParsedText parsed, Amount amount, int floor, int end)
    {
        Measure measure = new() { Amount = amount, First = amount.First, End = amount.End, Unit = amount.Attached };
        if (measure.Unit is null && Units.ReadBefore(parsed, amount.First, floor, out int first) is { } sign)
        {
            measure.Unit = sign;
            measure.First = first;
            measure.SignBefore = true;
            if (amount.Form == AmountForm.Digits) measure.Amount.Form = AmountForm.Precise;
            SkipCurrencyName(parsed, end, ref measure);
        }

        if (measure.Unit is null && amount.First - 2 >= floor && parsed.Form(amount.First - 1) is "-" or "−" && Units.ReadBefore(parsed, amount.First - 1, floor, out int signed) is { } currency)
            (measure.Unit, measure.First, measure.SignBefore) = (currency, signed, true);

        if (measure.Unit is null) ReadAfter(parsed, end, ref measure);
        else if (measure.Amount.Attached is not null && !measure.SignBefore) SkipCurrencyName(parsed, end, ref measure);
        if (measure.Unit is { IsTime: true }) AgeReader.ReadAfter(parsed, end, ref measure);
        return measure;
    }

    private static void ReadAfter(ParsedText parsed, int end, ref Measure measure)
    {
        int at = measure.End;
        if (at < end && parsed.Form(at) is "-" or "–" && at + 1 < end) at++;
        bool hyphen = at > measure.End;
        Unit? unit = Units.ReadAfter(parsed, at, end, out int next);
        if (unit is null && hyphen) unit = Units.ReadAfter(parsed, measure.End, end, out next);
        if (unit is null && at + 2 < end && parsed.Form(at) is "(" or "[" && Units.ReadAfter(parsed, at + 1, end, out int close) is { } bracketed && close < end && parsed.Form(close) is ")" or "]")
        {
            (measure.Unit, measure.End) = (bracketed, close + 1);
            return;
        }

        if (unit is null || IsOtherWord(parsed, at, next, measure)) return;
        measure.Unit = unit;
        measure.End = next;
        if (unit.IsMoney && unit.Name is not "cent") ReadCents(parsed, end, ref measure);
    }

    // "5 pounds" is money unless it is heavy; letters alone are units only right after digits; "second" and "third" count.
    private static bool IsOtherWord(ParsedText parsed, int at, int next, Measure measure)
    {
        if (next > at + 1) return false;
        ReadOnlySpan<char> form = parsed.Form(at);
        if (form.Length == 1 && char.IsAsciiLetter(form[0]) && measure.Amount.Form is AmountForm.Words or AmountForm.One) return true;
        if (form is "second" or "quarter") return measure.Amount.Low != 1 && at == measure.Amount.End && measure.Amount.Form is AmountForm.Words;
        return form is "A" or "a";
    }

    // "fifteen dollars fifty", "15 dollars and 50 cents"
    private static void ReadCents(ParsedText parsed, int end, ref Measure measure)
    {
        int at = measure.End;
        bool joined = at < end && parsed.Form(at) is "and" or ",";
        if (joined) at++;
        if (at >= end || measure.Amount.IsInterval || !NumberReader.TryRead(parsed, at, end, out Amount cents) || cents.Low is <= 0 or >= 100) return;
        Unit? unit = Units.ReadAfter(parsed, cents.End, end, out int next);
        bool named = unit is { Name: "cent" or "penny" };
        bool bare = !joined && unit is null && measure.Amount.Low < 10000 && (next >= end || parsed.Tokens[next].Upos == Upos.Punct);
        if (!named && !bare) return;
        measure.Amount.Low = measure.Amount.High = Math.Round(measure.Amount.Low + (cents.Low / 100), 6);
        measure.End = named ? next : cents.End;
    }

    // "$5 million Canadian dollars", "$500 US", "US$ 5 dollars": the name after the number adds to the sign
    private static void SkipCurrencyName(ParsedText parsed, int end, ref Measure measure)
    {
        if (measure.Unit is not { IsMoney: true }) return;
        if (Units.ReadAfter(parsed, measure.End, end, out int next) is not { IsMoney: true } named || named.Name is "cent" || next >= end + 1) return;
        if (parsed.Form(measure.End) is [char c] && !char.IsLetterOrDigit(c)) return;
        if (named.Name != measure.Unit.Name && !named.Name.EndsWith(measure.Unit.Name, StringComparison.Ordinal)) return;
        measure.Unit = named;
        measure.End = next;
    }
}
