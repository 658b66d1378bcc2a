using Reconcile.Extraction.Quantities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Times;

/// <summary>Reads years, decades and centuries: <c>1998</c>, <c>2018-19</c>, <c>the '90s</c>, <c>the nineties</c>, <c>the 20th century</c>.</summary>
internal static class YearReader
{
    public static TimeDraft Read(TimeContext context, int at)
    {
        ReadOnlySpan<char> form = context.Form(at);
        int year = DateReader.YearNumber(form);
        if (year > 0) return IsYear(context, at) ? FromYear(context, at, year) : default;
        if (form.Length == 8 && form[3] is '-' && form[..3].Equals("mid", StringComparison.OrdinalIgnoreCase) && DateReader.YearNumber(form[4..]) is > 0 and var middle)
            return new TimeDraft(at, at + 1, "year") { Moment = Calendar.Year(middle), Range = PartOf.Narrow(Calendar.Year(middle), "mid") };
        if (DecadeOf(context, form) is > 0 and var decade) return new TimeDraft(at, at + 1, "decade") { Moment = Calendar.Decade(decade) };
        if (context.Is(at + 1, "century") && Ordinals.Value(form) is > 0 and < 23 and var century)
            return new TimeDraft(at, at + 2, "century") { Moment = Calendar.Century(century) };
        if (form is "the" or "The" && context.Is(at + 2, "century") && Ordinals.Value(context.Form(at + 1)) is > 0 and < 23 and var named)
            return new TimeDraft(at, at + 3, "century") { Moment = Calendar.Century(named) };
        if (form is ['\'' or '’' or '‘', char tens, char ones] && char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones))
            return new TimeDraft(at, at + 1, "year") { Moment = Calendar.Year(Century(context, ((tens - '0') * 10) + (ones - '0'))) };
        if (form is "the" or "The" && context.Is(at + 1, "year") && at + 2 < context.End && NumberReader.TryRead(context.Parsed, at + 2, context.End, out Amount number)
            && number.Low is >= 1000 and < 2200 && number.Low == Math.Floor(number.Low) && number.Attached is null)
            return new TimeDraft(at, number.End, "year") { Moment = Calendar.Year((int)number.Low) };
        return WordYear(context, at);
    }

    private static TimeDraft FromYear(TimeContext context, int at, int year)
    {
        int end = at + 1;
        if (end + 1 < context.End && context.Form(end) is "-" or "–" or "/" && context.Parsed.Tokens[end].Start == context.Parsed.Tokens[at].End)
        {
            int last = DateReader.YearNumber(context.Form(end + 1));
            if (last == 0 && context.Form(end + 1) is [char a, char b] && char.IsAsciiDigit(a) && char.IsAsciiDigit(b)) last = (year / 100 * 100) + ((a - '0') * 10) + (b - '0');
            if (last > year && last < year + 60) return new TimeDraft(at, end + 2, "years") { Moment = Calendar.Years(year, last) };
        }

        return new TimeDraft(at, end, "year") { Moment = Calendar.Year(year) };
    }

    // Four digits are a year unless they count people or carry a unit or a hedge
    private static bool IsYear(TimeContext context, int at)
    {
        ParsedText parsed = context.Parsed;
        int next = at + 1;
        if (next < context.End)
        {
            if (context.Form(next) is "%" or "°" or "block" || Units.ReadAfter(parsed, next, context.End, out _) is { } unit && !unit.IsMoney && context.Form(next) is not ("second" or "quarter" or "point")) return false;
            if (Numerals.Of(parsed.Form(next)).Kind is NumeralKind.Scale or NumeralKind.Hundred) return false;
            Token noun = parsed.Tokens[next];
            if (noun.Xpos is Xpos.NNS or Xpos.NNPS && (PersonNouns.Contains(noun.Lemma) || noun.Lemma is "people")) return false;
            if (context.Form(next) is "-" && next + 1 < context.End && TimeWords.Unit(context.Form(next + 1)) != 0) return false;
        }

        if (at == context.Sentence.FirstToken) return true;
        ReadOnlySpan<char> before = context.Form(at - 1);
        if (before is "$" or "£" or "€" or "#" or "+" or "No." || Units.ReadBefore(parsed, at, context.Sentence.FirstToken, out _) is not null) return false;
        if (NameNumbers.IsLabel(before) && before is not ("season" or "model" or "version" or "act" or "class" or "quarter")) return false;
        if (before is "than" or "nearly" or "almost" or "roughly" or "approximately" or "exceeding" or "least") return context.Is(at - 2, ["earlier", "later", "sooner"]);
        if (before is "over" or "some" && next < context.End && parsed.Tokens[next].Xpos == Xpos.NNS) return false;
        if (before is "-" && at - 2 >= context.Sentence.FirstToken && parsed.Tokens[at - 1].Start == parsed.Tokens[at - 2].End) return parsed.Tokens[at - 2].Upos is not Upos.Num;
        return parsed.Tokens[at - 1].Upos != Upos.Verb || next >= context.End || parsed.Tokens[next].Xpos != Xpos.NNS;
    }

    private static int DecadeOf(TimeContext context, ReadOnlySpan<char> form)
    {
        if (TimeWords.Decade(form) is > 0 and var word) return Century(context, word);
        ReadOnlySpan<char> digits = form.TrimStart("'’‘");
        if (digits is [.., '0', 's'] or [.., '0', '\'', 's'])
        {
            digits = digits[..(digits.IndexOf('0') + 1)];
            if (digits.Length == 2 && form.Length > 3) return Century(context, (digits[0] - '0') * 10);
            if (form.Length >= 4 && form[..4] is ['1' or '2', _, _, '0'] && int.TryParse(form[..4], out int year) && year is >= 1500 and < 2100) return year;
        }

        return 0;
    }

    private static int Century(TimeContext context, int twoDigits)
    {
        int now = context.Anchor?.Year ?? 2000, year = (now / 100 * 100) + twoDigits;
        return year > now + 5 ? year - 100 : year;
    }

    // "nineteen ninety-four", "two thousand and one" after "the year"
    public static TimeDraft WordYear(TimeContext context, int at)
    {
        if (context.Form(at) is not ("nineteen" or "eighteen" or "twenty" or "Nineteen" or "Twenty") || at + 1 >= context.End) return default;
        if (!NumberReader.TryRead(context.Parsed, at + 1, context.End, out Amount rest) || rest.Low is < 10 or > 99 || rest.IsInterval || char.IsAsciiDigit(context.Form(at + 1)[0])) return default;
        int hundreds = context.Form(at) is "eighteen" ? 18 : context.Form(at) is "nineteen" or "Nineteen" ? 19 : 20;
        if (rest.Low != Math.Floor(rest.Low)) return default;
        return new TimeDraft(at, rest.End, "year") { Moment = Calendar.Year((hundreds * 100) + (int)rest.Low) };
    }
}
