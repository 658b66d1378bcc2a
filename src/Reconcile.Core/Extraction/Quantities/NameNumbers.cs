using Reconcile.Extraction.Measures;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Numbers that name something: scores, telephone and house numbers, models, articles, indices.</summary>
internal static class NameNumbers
{
    private static readonly WordList Labels = WordList.Load("Extraction/Quantities/labels.lexicon");
    private static readonly HashSet<string> Streets = new(StringComparer.OrdinalIgnoreCase)
    {
        "Street", "St.", "St", "Avenue", "Ave.", "Ave", "Road", "Rd.", "Rd", "Drive", "Dr.", "Lane", "Boulevard", "Blvd.", "Blvd", "Way", "Court", "Place",
    };

    /// <summary>Whether digits joined by hyphens are a score line (<c>won 2-1</c>) or a telephone number; <paramref name="next"/> is the token after them.</summary>
    public static bool IsScoreOrPhone(ParsedText parsed, Measure measure, int end, out int next)
    {
        next = measure.End;
        int at = measure.Amount.End, groups = 1;
        if (measure.Unit is not null || measure.Amount.Form != AmountForm.Digits || at != measure.Amount.First + 1) return false;
        while (at + 1 < end && IsDash(parsed, at) && Touches(parsed, at - 1) && Touches(parsed, at) && IsDigits(parsed.Form(at + 1)))
        {
            at += 2;
            groups++;
        }

        if (groups == 1) return false;
        next = at;
        if (groups > 2 || !IsAscending(parsed, at)) return true;
        if (parsed.Tokens[at - 3].Length > 3 || parsed.Tokens[at - 1].Length > 3) return parsed.Tokens[at - 1].Length >= 4 && parsed.Tokens[at - 3].Length == 3 && !IsCounting(parsed, at, end);
        return !IsCounting(parsed, at, end);
    }

    /// <summary>Whether the number is part of a name or numbers its neighbour (<c>Article 5</c>, <c>S&amp;P 500</c>, <c>221 Baker Street</c>).</summary>
    public static bool IsName(ParsedText parsed, SentenceRange sentence, Measure measure)
    {
        if (measure.Unit is not null || measure.IsRange || measure.Amount.Scaled) return false;
        if (measure.Amount.Form is not (AmountForm.Digits or AmountForm.Words or AmountForm.One or AmountForm.Precise)) return false;
        int first = measure.First, end = sentence.EndToken;
        bool digits = measure.Amount.Form == AmountForm.Digits;
        if (digits && IsHouseNumber(parsed, measure.End, end)) return true;
        if (digits && first == sentence.FirstToken && measure.End < end && parsed.Form(measure.End) is "." or ")" or ":") return true;
        if (first == sentence.FirstToken) return false;
        ReadOnlySpan<char> before = parsed.Form(first - 1);
        if (before is "of" && measure.Amount.Form == AmountForm.Words && char.IsUpper(parsed.Form(first)[0]) && !CountsNext(parsed, sentence, measure)) return true;
        if (before is "#" or "№" or "@") return true;
        if (before is "-" && first - 2 >= sentence.FirstToken && parsed.Form(first - 2) is "sub" or "Sub" or "pre" or "post") return false;
        if (before is "." or "/" or "&" && Touches(parsed, first - 1)) return true;
        if (digits && IsModel(parsed, sentence, first)) return true;
        if (before is "-" && first - 2 >= sentence.FirstToken && Attributes.MeasureOf(parsed.Tokens[first - 2].Lemma) is not null) return false;
        if (before is "-" && first - 2 >= sentence.FirstToken && Touches(parsed, first - 2) && Touches(parsed, first - 1)) return parsed.Tokens[first - 2].Upos is not Upos.Num || digits;
        if (Labels.Contains(before)) return !CountsNext(parsed, sentence, measure) || digits;
        bool hangs = digits && parsed.Tokens[first].Head == first - 1 && parsed.Tokens[first - 1].Xpos == Xpos.NN;
        if ((!hangs && !IsNameWord(parsed, sentence, first - 1)) || measure.Amount.Form is AmountForm.Precise) return false;
        if (measure.Amount.Form is AmountForm.Words or AmountForm.One) return char.IsUpper(parsed.Form(first)[0]) && !CountsNext(parsed, sentence, measure);
        return !CountsNext(parsed, sentence, measure);
    }

    /// <summary>Letters that number a model where something else is counted: six AK 47 rifles.</summary>
    private static bool IsModel(ParsedText parsed, SentenceRange sentence, int number) =>
        IsModelLetters(parsed.Form(number - 1)) && number - 2 >= sentence.FirstToken && parsed.Tokens[number - 2].Upos == Upos.Num;

    /// <summary>Up to three capitals, as they stand before the number of a model.</summary>
    public static bool IsModelLetters(ReadOnlySpan<char> letters) => letters.Length is >= 1 and <= 3 && !letters.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether what follows the word is a number as a name: <c>page</c>, <c>room</c>.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.Contains(word);

    /// <summary>Whether numbers follow each other with commas, so that one between commas is no age.</summary>
    public static bool IsListOfNumbers(ParsedText parsed, SentenceRange sentence, Measure measure) =>
        measure.End + 1 < sentence.EndToken && parsed.Form(measure.End) is "," && char.IsAsciiDigit(parsed.Form(measure.End + 1)[0]);

    private static bool IsNameWord(ParsedText parsed, SentenceRange sentence, int at)
    {
        if (parsed.Tokens[at].Upos == Upos.Propn) return true;
        ReadOnlySpan<char> form = parsed.Form(at);
        if (parsed.Tokens[at].Upos is not (Upos.Noun or Upos.Adj or Upos.X)) return parsed.Tokens[at].Upos == Upos.Verb && at > sentence.FirstToken && char.IsUpper(form[0]);
        return (at > sentence.FirstToken && form.IndexOfAnyInRange('A', 'Z') >= 0) || form.Contains('&');
    }

    private static bool CountsNext(ParsedText parsed, SentenceRange sentence, Measure measure)
    {
        if (measure.End >= sentence.EndToken) return false;
        Token number = parsed.Tokens[measure.Amount.End - 1], next = parsed.Tokens[measure.End];
        if (next.Xpos is Xpos.NNS or Xpos.NNPS || next.Lemma is "people") return true;
        return number.Relation == Relation.Nummod && number.Head >= measure.End && parsed.Tokens[number.Head].Xpos is Xpos.NNS or Xpos.NNPS;
    }

    private static bool IsCounting(ParsedText parsed, int at, int end)
    {
        if (at >= end) return false;
        if (parsed.Form(at) is "-" && at + 1 < end) at++;
        return parsed.Tokens[at].Xpos == Xpos.NNS || Units.ReadAfter(parsed, at, end, out _) is not null
            || Numerals.Of(parsed.Form(at)).Kind is NumeralKind.Scale or NumeralKind.Hundred || PersonNouns.Contains(parsed.Tokens[at].Lemma);
    }

    // "2-1" cannot be a range
    private static bool IsAscending(ParsedText parsed, int end) =>
        NumberLiteral.TryRead(parsed.Form(end - 3), out NumberLiteral first) && NumberLiteral.TryRead(parsed.Form(end - 1), out NumberLiteral last) && first.Value < last.Value;

    private static bool IsHouseNumber(ParsedText parsed, int at, int end)
    {
        for (int i = at; i < end && i < at + 4; i++)
        {
            if (parsed.Tokens[i].Upos is not (Upos.Propn or Upos.Adj or Upos.Num) && !char.IsUpper(parsed.Form(i)[0])) return false;
            if (i > at && Streets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(parsed.Form(i))) return true;
        }

        return false;
    }

    private static bool IsDash(ParsedText parsed, int at) => parsed.Form(at) is "-" or "–" or "—";

    private static bool Touches(ParsedText parsed, int at) => parsed.Tokens[at].End == parsed.Tokens[at + 1].Start;

    private static bool IsDigits(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
            if (!char.IsAsciiDigit(c)) return false;
        return form.Length > 0;
    }
}
