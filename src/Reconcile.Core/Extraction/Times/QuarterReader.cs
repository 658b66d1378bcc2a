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
        int ordinal = Ordinals.Value(context.Form(at));
        if (ordinal is < 1 or > 4) return default;
        int noun = context.Is(at + 1, "-") ? at + 2 : at + 1;
        if (context.Is(noun, ["fiscal", "financial"])) noun++;
        if (context.Is(noun, "quarter")) return Finish(context, first, noun + 1, ordinal);
        return default;
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
        if (context.Form(at) is "fall" or "Fall" or "spring" or "Spring" || (first == at && !context.Is(at - 1, ["in", "by", "until", "since", "during"]))) return default;
        if (context.Anchor is not { } anchor) return new TimeDraft(first, end, "season");
        return new TimeDraft(first, end, "season") { Moment = Calendar.Season(anchor.Year, season) };
    }

    private static int TakeYear(TimeContext context, ref int end)
    {
        int at = context.Is(end, ["of", ","]) ? end + 1 : end;
        if (at >= context.End || DateReader.YearNumber(context.Form(at)) is not (> 0 and var year)) return 0;
        end = at + 1;
        return year;
    }
}
