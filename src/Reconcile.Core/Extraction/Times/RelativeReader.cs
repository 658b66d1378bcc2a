using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>Reads times told from the article's day: <c>last month</c>, <c>this week</c>, <c>the previous day</c>, <c>last spring</c>, <c>last night</c>.</summary>
internal static class RelativeReader
{
    public static TimeDraft Read(TimeContext context, int at)
    {
        int first = at;
        bool article = context.Is(at, "the");
        if (article) at++;
        if (at >= context.End) return default;
        bool fromReference = context.Is(at, ["previous", "following", "same", "preceding"]) || (article && context.Is(at, "next"));
        int step = Step(context, at, article);
        if (step == int.MinValue) return default;
        int end = at + 1;
        if (context.Is(end, ["fiscal", "calendar", "financial", "whole", "full", "entire", "current"])) end++;
        if (end >= context.End) return default;
        ReadOnlySpan<char> noun = context.Form(end);
        DateOnly? anchor = fromReference && context.Reference is { } reference ? DateOnly.FromDateTime(reference.From) : context.Anchor;
        char unit = TimeWords.Unit(noun);
        if (unit is 'S' or 'N' or 'H') return default;
        if (unit is not '\0' && noun[^1] is 's') return default;
        if (context.Is(at, "same") && unit is not ('D' or 'W' or 'M' or 'Y')) return default;
        if (unit == 'D' && !fromReference && step != 0) return default;
        if (unit == 'I') return Night(context, first, end, anchor, step);
        if (unit == 'Y' && step <= 0 && QuarterOfYear(context, first, end + 1, anchor, step) is { Found: true } quarter) return quarter;
        if (unit != '\0') return new TimeDraft(first, end + 1, "relative") { Moment = anchor is { } a ? Calendar.Shift(a, unit, step) : null };
        if (TimeWords.Month(noun) is > 0 and var month && !article) return MonthOf(context, first, end, month, step);
        if (TimeWords.Season(noun) is { } season && !(noun is "fall" && article)) return SeasonOf(context, first, end, season, step);
        if (TimeWords.Daypart(noun) is { } part && step == 0 && !article)
            return new TimeDraft(first, end + 1, "daypart") { Moment = anchor is { } a ? Calendar.Daypart(a, part) : null };
        return default;
    }

    // "this year's third quarter"
    private static TimeDraft QuarterOfYear(TimeContext context, int first, int at, DateOnly? anchor, int step)
    {
        if (!context.Is(at, ["'s", "’s"]) || anchor is not { } day || at + 2 >= context.End || !context.Is(at + 2, "quarter")) return default;
        int quarter = Ordinals.Value(context.Form(at + 1));
        return quarter is < 1 or > 4 ? default : new TimeDraft(first, at + 3, "quarter") { Moment = Calendar.Quarter(day.Year + step, quarter) };
    }

    private static int Step(TimeContext context, int at, bool article)
    {
        ReadOnlySpan<char> word = context.Form(at);
        if (word is "last" or "Last" or "past" or "Past" or "previous" or "preceding") return word is "past" or "Past" && !article ? int.MinValue : -1;
        if (word is "next" or "Next" or "coming" or "following") return 1;
        if (word is "this" or "This" or "current" or "same") return word is "current" or "same" && !article ? int.MinValue : 0;
        return int.MinValue;
    }

    private static TimeDraft Night(TimeContext context, int first, int noun, DateOnly? anchor, int step)
    {
        _ = context;
        return new TimeDraft(first, noun + 1, "daypart") { Moment = anchor is { } day ? Calendar.Daypart(day.AddDays(step), "NI") : null };
    }

    private static TimeDraft MonthOf(TimeContext context, int first, int noun, int month, int step)
    {
        if (context.Anchor is not { } anchor) return new TimeDraft(first, noun + 1, "month");
        int year = anchor.Year;
        if (step < 0 && month >= anchor.Month - 1) year--;
        if (step > 0 && month <= anchor.Month) year++;
        return new TimeDraft(first, noun + 1, "month") { Moment = Calendar.Month(year, month) };
    }

    private static TimeDraft SeasonOf(TimeContext context, int first, int noun, string season, int step)
    {
        if (context.Anchor is not { } anchor) return new TimeDraft(first, noun + 1, "season");
        Moment own = Calendar.Season(anchor.Year, season);
        DateTime now = anchor.ToDateTime(TimeOnly.MinValue);
        int year = anchor.Year;
        if (step < 0 && own.To >= now) year--;
        if (step > 0 && own.From <= now) year++;
        return new TimeDraft(first, noun + 1, "season") { Moment = Calendar.Season(year, season) };
    }
}
