using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads a share told by two numbers: <c>one in five voters</c>, <c>nine out of 10</c>.</summary>
internal static class ShareReader
{
    public static bool TryExtend(ParsedText parsed, int end, ref Measure measure)
    {
        int at = measure.End;
        if (measure.Amount.IsInterval || measure.Amount.Low is < 1 or > 999 || at + 1 >= end) return false;
        bool outOf = parsed.Form(at) is "out" && parsed.Form(at + 1) is "of";
        if (!outOf && parsed.Form(at) is not "in") return false;
        int number = at + (outOf ? 2 : 1);
        if (number < end && parsed.Form(number) is "every") number++;
        if (number >= end || !NumberReader.TryRead(parsed, number, end, out Amount whole) || whole.IsInterval || whole.Low <= measure.Amount.Low) return false;
        if (Units.ReadAfter(parsed, whole.End, end, out _) is not null || whole.Form is AmountForm.Fraction or AmountForm.Magnitude) return false;
        if (!outOf && (measure.Amount.Form == AmountForm.Precise || whole.Low > 1000000 || !IsPlural(parsed, whole.End, end))) return false;
        measure.Amount = measure.Amount with { Low = measure.Amount.Low / whole.Low, High = measure.Amount.High / whole.Low, Form = AmountForm.Fraction, End = whole.End };
        measure.End = whole.End;
        return true;
    }

    private static bool IsPlural(ParsedText parsed, int at, int end)
    {
        for (int i = at; i < end && i < at + 3; i++)
        {
            if (parsed.Tokens[i].Xpos is Xpos.NNS or Xpos.NNPS) return true;
            if (parsed.Tokens[i].Upos is not (Upos.Adj or Upos.Noun or Upos.Propn)) return false;
        }

        return false;
    }
}
