using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads numbers in words: <c>twenty-seven</c>, <c>a hundred and five</c>, <c>two and a half million</c>, <c>a dozen</c>, <c>a third</c>.</summary>
internal static class WordNumber
{
    public static bool TryRead(ParsedText parsed, int at, int end, out Amount amount)
    {
        amount = default;
        if (FractionReader.TrySign(parsed, at, end, out double sign))
        {
            amount = new Amount { Low = sign, High = sign, First = at, End = at + 1, Form = AmountForm.Fraction, Scale = 1 };
            return true;
        }

        ReadOnlySpan<char> form = parsed.Form(at);
        if (form is "a" or "an" or "A" or "An") return TryArticle(parsed, at, end, out amount);
        Numerals.Numeral word = Numerals.Of(form);
        return word.Kind switch
        {
            NumeralKind.Unit or NumeralKind.Tens => TryCardinal(parsed, at, end, out amount),
            NumeralKind.Plural => Magnitudes.TryRead(parsed, at, end, out amount),
            NumeralKind.Fraction => WordFraction.TryHalf(parsed, at, end, out amount),
            NumeralKind.Hundred or NumeralKind.Scale when at > 0 => TryBareScale(parsed, at, end, out amount),
            _ => false,
        };
    }

    // "a hundred", "a dozen", "a third of"
    private static bool TryArticle(ParsedText parsed, int at, int end, out Amount amount)
    {
        amount = default;
        if (at + 1 >= end) return false;
        Numerals.Numeral next = Numerals.Of(parsed.Form(at + 1));
        if (next.Kind is NumeralKind.Hundred or NumeralKind.Scale or NumeralKind.Set)
        {
            amount = new Amount { Low = 1, High = 1, First = at, End = at + 1, Form = AmountForm.Words, Scale = 1 };
            Continue(parsed, end, ref amount);
            return true;
        }

        return next.Kind == NumeralKind.Fraction && WordFraction.TryArticle(parsed, at, end, out amount);
    }

    private static bool TryCardinal(ParsedText parsed, int at, int end, out Amount amount)
    {
        Numerals.Numeral word = Numerals.Of(parsed.Form(at));
        amount = new Amount { Low = word.Value, High = word.Value, First = at, End = at + 1, Form = word.Value == 1 ? AmountForm.One : AmountForm.Words, Scale = 1 };
        if (WordFraction.TryAfter(parsed, end, ref amount)) return true;
        if (word.Kind == NumeralKind.Tens) TakeUnit(parsed, end, ref amount);
        Continue(parsed, end, ref amount);
        return true;
    }

    // "thousand" alone in "several thousand people" and headlines
    private static bool TryBareScale(ParsedText parsed, int at, int end, out Amount amount)
    {
        amount = default;
        if (parsed.Form(at - 1) is not ("several" or "few" or "many" or "couple")) return false;
        double value = Numerals.Of(parsed.Form(at)).Value;
        amount = new Amount { Low = value * 2, High = value * 10, First = at, End = at + 1, Form = AmountForm.Magnitude, Scale = value };
        return true;
    }

    // hundreds and scales with what is added to them: "two thousand three hundred and four"
    private static void Continue(ParsedText parsed, int end, ref Amount amount)
    {
        double total = 0, current = amount.Low, lowest = double.MaxValue;
        int at = amount.End;
        while (at < end)
        {
            int next = at;
            ReadOnlySpan<char> form = parsed.Form(next);
            bool joined = form is "-" or "and";
            if (joined && ++next >= end) break;
            Numerals.Numeral word = Numerals.Of(parsed.Form(next));
            if (form is "and" && WordFraction.TryAdded(parsed, at, end, out double added, out int afterAdded))
            {
                if (current == 0 && total > 0) total += added * lowest;
                else current += added;
                at = afterAdded;
                continue;
            }

            if (word.Kind is NumeralKind.Hundred or NumeralKind.Set && form is not "and") current = Math.Max(current, 1) * word.Value;
            else if (word.Kind == NumeralKind.Scale && form is not "and" && word.Value < lowest)
            {
                total += Math.Max(current, 1) * word.Value;
                lowest = word.Value;
                current = 0;
            }
            else if (word.Kind is NumeralKind.Unit or NumeralKind.Tens && form is not "-" && (current >= 100 || (current == 0 && total > 0)))
            {
                Amount rest = new() { Low = word.Value, High = word.Value, End = next + 1 };
                if (word.Kind == NumeralKind.Tens) TakeUnit(parsed, end, ref rest);
                if (form is "and" && rest.Low >= 100) break;
                current += rest.Low;
                next = rest.End - 1;
            }
            else break;

            at = next + 1;
            amount.End = at;
            amount.Form = AmountForm.Words;
            amount.Scaled |= total > 0;
        }

        amount.End = at;
        amount.Low = amount.High = total + current;
        if (lowest < double.MaxValue) amount.Scale = lowest;
    }

    private static void TakeUnit(ParsedText parsed, int end, ref Amount amount)
    {
        int at = amount.End < end && parsed.Form(amount.End) is "-" ? amount.End + 1 : amount.End;
        if (at >= end) return;
        Numerals.Numeral word = Numerals.Of(parsed.Form(at));
        if (word.Kind != NumeralKind.Unit || word.Value is < 1 or > 9) return;
        amount.Low = amount.High = amount.Low + word.Value;
        amount.End = at + 1;
    }
}
