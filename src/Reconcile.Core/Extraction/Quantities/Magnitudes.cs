using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads orders of magnitude: <c>dozens</c>, <c>tens of thousands</c>, <c>hundreds of millions</c>.</summary>
internal static class Magnitudes
{
    public static bool TryRead(ParsedText parsed, int at, int end, out Amount amount)
    {
        Numerals.Numeral word = Numerals.Of(parsed.Form(at));
        amount = new Amount { Low = word.Value, High = word.High, First = at, End = at + 1, Form = AmountForm.Magnitude, Scale = 1 };
        if (parsed.Form(at) is "tens" or "Tens" && !FollowsOfPlural(parsed, at, end)) return false;
        if (parsed.Form(at) is "scores" or "Scores" && !IsOf(parsed, at + 1, end)) return false;
        while (FollowsOfPlural(parsed, amount.End - 1, end))
        {
            double scale = Numerals.Of(parsed.Form(amount.End + 1)).Value;
            amount.Low *= scale;
            amount.High *= scale;
            amount.End += 2;
        }

        return true;
    }

    private static bool FollowsOfPlural(ParsedText parsed, int at, int end) =>
        IsOf(parsed, at + 1, end) && at + 2 < end && Numerals.Of(parsed.Form(at + 2)).Kind == NumeralKind.Plural;

    private static bool IsOf(ParsedText parsed, int at, int end) => at < end && parsed.Form(at) is "of";
}
