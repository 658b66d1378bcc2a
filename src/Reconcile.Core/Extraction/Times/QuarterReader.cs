using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>Reads quarters, halves and seasons: <c>the third quarter</c>, <c>fourth-quarter</c>, <c>Q3 2022</c>, <c>summer 1990</c>, <c>the winter of 1994</c>.</summary>
internal static class QuarterReader
{
    public static TimeDraft Read(TimeContext context, int at)
    {
        int first = at;
        if (context.Form(at) is ['Q', >= '1' and <= '4' and var digit]) return Finish(context, first, at + 1, digit - '0');
        if (context.Is(at, "the")) at++;
        if (context.Is(at, ["fiscal", "financial"])) at++;
        if (at + 1 >= context.End) return default;
        if (TimeWords.Season(context.Form(at)) is { } season) return SeasonOf(context, first, at, season);
        if (NamedByReference(context, first, at) is { Found: true } named) return named;
        int ordinal = Ordinals.Value(context.Form(at));
        if (ordinal is < 1 or > 4) return default;
        int noun = context.Is(at + 1, "-") ? at + 2 : at + 1;
        if (context.Is(noun, ["fiscal", "financial"])) noun++;
        if (context.Is(noun, "quarter")) return Finish(context, first, noun + 1, ordinal);
        return default;
    }

    // "the quarter", "the latest quarter", "the year-earlier period": the quarter last read, else the last one that is over
    private static TimeDraft NamedByReference(TimeContext context, int first, int at)
    {
        bool article = at > first;
        int noun = at, years = 0;
        if (context.Is(at, ["latest", "comparable"]) && article) noun++;
        else if (context.Is(at, "that")) (noun, article) = (at + 1, true);
        if (context.Is(noun, "year") && context.Is(noun + 1, "-") && context.Is(noun + 2, ["earlier", "ago"])) (noun, years) = (noun + 3, -1);
        if (years < 0 && !context.Is(noun, ["quarter", "period"]) && noun < context.End && context.Parsed.Tokens[noun].Upos is Upos.Noun or Upos.Adj) return YearBefore(context, first, noun);
        if (!(article || years < 0) || !(context.Is(noun, "quarter") || (years < 0 && context.Is(noun, "period")))) return default;
        if (context.Is(noun + 1, ["of", "-", "century"])) return default;
        DateOnly? day = context.Reference is { Granularity: Granularity.Quarter } reference ? DateOnly.FromDateTime(reference.From) : context.Anchor?.AddMonths(-3);
        return new TimeDraft(first, noun + 1, "quarter") { Moment = day is { } d ? Calendar.Quarter(d.Year + years, ((d.Month - 1) / 3) + 1) : null };
    }

    // "year-earlier loss"
    private static TimeDraft YearBefore(TimeContext context, int first, int end)
    {
        if (context.Reference is { Granularity: Granularity.Quarter } quarter) return new TimeDraft(first, end, "quarter") { Moment = Calendar.Quarter(quarter.From.Year - 1, ((quarter.From.Month - 1) / 3) + 1) };
        return new TimeDraft(first, end, "ago") { Moment = context.Anchor is { } day ? Calendar.Year(day.Year - 1) : null };
    }

    private static TimeDraft Finish(TimeContext context, int first, int end, int quarter)
    {
        int year = TakeYear(context, ref end);
        if (year == 0 && context.Anchor is { } anchor)
        {
            year = anchor.Year;
            if ((quarter * 3) - 2 > anchor.Month + 2 && Tense.Of(context, first) <= 0) year--;
        }

        return new TimeDraft(first, end, "quarter") { Moment = year > 0 ? Calendar.Quarter(year, quarter) : null };
    }

    // A season alone is a time only with an article or a year: "fall" is also a verb
    private static TimeDraft SeasonOf(TimeContext context, int first, int at, string season)
    {
        int end = at + 1;
        int year = TakeYear(context, ref end);
        if (year > 0) return new TimeDraft(first, end, "season") { Moment = Calendar.Season(year, season) };
        if (context.Parsed.Tokens[at].Relation == Relation.Compound) return default;
        if (context.Form(at) is "fall" or "Fall" or "spring" or "Spring" || (first == at && !context.Is(at - 1, ["in", "by", "until", "since", "during"]))) return default;
        if (context.Anchor is not { } anchor) return new TimeDraft(first, end, "season");
        return new TimeDraft(first, end, "season") { Moment = Calendar.Season(anchor.Year, season) };
    }

    private static int TakeYear(TimeContext context, ref int end)
    {
        int at = context.Is(end, ["of", ","]) ? end + 1 : end;
        if (at >= context.End) return 0;
        int year = DateReader.YearNumber(context.Form(at));
        if (year == 0 && YearReader.WordYear(context, at) is { Found: true } words)
        {
            end = words.End;
            return words.Moment!.From.Year;
        }

        if (year == 0) return 0;
        end = at + 1;
        return year;
    }
}
