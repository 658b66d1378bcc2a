using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Finds ages: <c>28-year-old</c>, <c>30 years old</c>, <c>aged 27</c>, <c>Olena, 27,</c>.</summary>
internal static class AgeReader
{
    /// <summary>After a unit of time: <c>old</c>, <c>of age</c>.</summary>
    public static void ReadAfter(ParsedText parsed, int end, ref Measure measure)
    {
        int at = measure.End;
        if (at < end && parsed.Form(at) is "-") at++;
        if (at >= end) return;
        ReadOnlySpan<char> form = parsed.Form(at);
        if (form is "old" or "olds") measure.End = at + 1;
        else if (form is "of" && at + 1 < end && parsed.Form(at + 1) is "age") measure.End = at + 2;
        else return;
        measure.IsAge = true;
    }

    /// <summary>Whether a number without a unit is an age by what stands around it; <paramref name="first"/> is the first token of its words.</summary>
    public static bool IsBareAge(ParsedText parsed, SentenceRange sentence, Measure measure, out int first)
    {
        first = measure.First;
        if (measure.Unit is not null || measure.Amount.Low is < 0 or > 130) return false;
        int before = measure.First - 1;
        if (before < sentence.FirstToken) return false;
        ReadOnlySpan<char> form = parsed.Form(before);
        if (form is "aged" or "Aged" or "age" or "ages" or "Age")
        {
            first = before;
            return measure.Amount.Form != AmountForm.Precise || !measure.Amount.Scaled;
        }

        if (form is "of" && before - 1 >= sentence.FirstToken && parsed.Form(before - 1) is "age" or "ages") return true;
        return IsBetweenCommas(parsed, sentence, measure);
    }

    // "Olena Kovalenko, 27, said"; "the driver, 45, was hurt"
    private static bool IsBetweenCommas(ParsedText parsed, SentenceRange sentence, Measure measure)
    {
        int before = measure.First - 1, after = measure.End;
        if (measure.Amount.Form != AmountForm.Digits || measure.Amount.Low != Math.Floor(measure.Amount.Low)) return false;
        if (parsed.Form(before) is not ("," or "(") || before - 1 < sentence.FirstToken) return false;
        if (after < sentence.EndToken && parsed.Form(after) is not ("," or ")" or "." or ";" or "and" or "–" or "—" or "who")) return false;
        Token name = parsed.Tokens[before - 1];
        if (name.Upos == Upos.Propn) return !NameNumbers.IsListOfNumbers(parsed, sentence, measure);
        return name.Xpos == Xpos.NN && Language.Lexicons.PersonNouns.Contains(name.Lemma);
    }
}
