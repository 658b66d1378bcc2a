using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Joins two numbers to a range: <c>15-22 miles</c>, <c>$200 to $4 million</c>, <c>between 3 and 5</c>, <c>one or two</c>.</summary>
internal static class RangeReader
{
    public static void TryExtend(ParsedText parsed, SentenceRange sentence, int floor, ref Measure measure)
    {
        int end = sentence.EndToken, at = measure.End;
        if (at + 1 >= end || measure.Amount.Form == AmountForm.Magnitude) return;
        ReadOnlySpan<char> link = parsed.Form(at);
        if (at - 1 > measure.First && parsed.Form(at - 1) is "-" && link is "to" or "or") at--;
        bool between = HasBefore(parsed, floor, measure.First, "between"), from = HasBefore(parsed, floor, measure.First, "from");
        bool dash = link is "-" or "–" or "—" or "~";
        int next = at + 1;
        if (dash && parsed.Form(next) is "to" or "or") next++;
        else if (!dash && link is not ("to" or "or") && !(link is "and" && between)) return;
        if (parsed.Form(next) is "-" && next + 1 < end) next++;
        if (!TrySecond(parsed, next, end, out Measure second)) return;
        if (!SameKind(measure, second)) return;
        if (link is "or" && (measure.Amount.Scaled || second.Amount.High <= measure.Amount.Low || second.Amount.High > measure.Amount.Low * 2)) return;
        if (link is "to" && (from && IsChange(parsed, sentence, measure) || IsYearAlone(measure, second))) return;
        Join(second, ref measure);
    }

    private static bool TrySecond(ParsedText parsed, int at, int end, out Measure second)
    {
        second = default;
        int number = at;
        while (number < end && number < at + 4 && !NumberReader.TryRead(parsed, number, end, out _)) number++;
        if (number >= end || number >= at + 4 || !NumberReader.TryRead(parsed, number, end, out Amount amount)) return false;
        second = Measure.Read(parsed, amount, at, end);
        return second.First == at && amount.Form != AmountForm.Magnitude;
    }

    // "Condemned in 2011 to seven years": no range runs down from a year.
    private static bool IsYearAlone(Measure first, Measure second) =>
        first.Unit is null && first.Amount.Form == AmountForm.Digits && first.Amount.Low is >= 1800 and < 2200 && second.Amount.High < first.Amount.Low && second.Amount.High < 1000;

    private static bool SameKind(Measure first, Measure second)
    {
        if (first.Unit is null) return true;
        return second.Unit is null ? first.SignBefore : second.Unit.Name == first.Unit.Name;
    }

    private static void Join(Measure second, ref Measure first)
    {
        double low = first.Amount.Low, high = second.Amount.High;
        if (!first.Amount.Scaled && second.Amount.Scaled && low < high / second.Amount.Scale * 1.0001 && first.Amount.Form is not AmountForm.Precise)
            low *= second.Amount.Scale;
        else if (!first.Amount.Scaled && second.Amount.Scaled && (second.Unit ?? first.Unit) is { IsMoney: true } && low < 1000 && low < high / second.Amount.Scale)
            low *= second.Amount.Scale;
        if (low > high) (low, high) = (high, low);
        first.Amount = first.Amount with { Low = low, High = high, Form = first.Amount.Form == AmountForm.One ? AmountForm.Words : first.Amount.Form };
        first.Unit ??= second.Unit;
        first.IsAge |= second.IsAge;
        first.End = second.End;
        first.IsRange = true;
    }

    // "fell from 9 to 7" has two ends of a change; "ranges from 7 to 9" is a range
    private static bool IsChange(ParsedText parsed, SentenceRange sentence, Measure measure)
    {
        int governor = parsed.Tokens[measure.Amount.First].Head;
        for (int steps = 0; governor >= 0 && steps < 4; steps++)
        {
            if (ChangeWords.IsChange(parsed.Tokens[governor].Lemma)) return true;
            if (parsed.Tokens[governor].Upos == Upos.Verb && steps > 0) return false;
            governor = parsed.Tokens[governor].Head;
        }

        for (int i = measure.First - 1; i >= sentence.FirstToken && i > measure.First - 4; i--)
            if (ChangeWords.IsChange(parsed.Tokens[i].Lemma)) return true;
        return false;
    }

    private static bool HasBefore(ParsedText parsed, int floor, int first, string word)
    {
        for (int i = first - 1; i >= floor && i >= first - 4; i--)
            if (parsed.Form(i).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
