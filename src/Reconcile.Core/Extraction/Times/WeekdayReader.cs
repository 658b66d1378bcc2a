using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>Reads weekdays with what stands around them: <c>Friday</c>, <c>last Wednesday</c>, <c>next Monday</c>, <c>Tuesday night</c>.</summary>
internal static class WeekdayReader
{
    public static TimeDraft Read(TimeContext context, int at)
    {
        int first = at, step = 0;
        bool directed = false;
        if (context.Is(at, ["last", "next", "this", "past", "coming"]) && at + 1 < context.End)
        {
            step = context.Is(at, ["last", "past"]) ? -1 : context.Is(at, ["next", "coming"]) ? 1 : 2;
            directed = true;
            at++;
        }

        int weekday = TimeWords.Weekday(context.Form(at));
        if (weekday == 0 || context.Form(at) is "Sun" or "Sat" or "Wed" or "Mon" && !context.Is(at + 1, ",")) return default;
        if (!directed && IsName(context, at)) return default;
        int end = at + 1;
        if (context.Form(at)[^1] is 's' && context.Form(at).Length > 5) return new TimeDraft(first, end, "set") { Value = $"XXXX-WXX-{weekday}" };
        if (context.Is(first - 1, ["every", "each"])) return new TimeDraft(first - 1, end, "set") { Value = $"XXXX-WXX-{weekday}" };
        string? daypart = null;
        if (end < context.End && TimeWords.Daypart(context.Form(end)) is { } part && context.Form(end) is not ("noon" or "midnight" or "overnight")) (daypart, end) = (part, end + 1);
        if (context.Anchor is not { } anchor) return new TimeDraft(first, end, "weekday");
        DateOnly day = Resolve(context, at, anchor, weekday, step);
        Moment moment = daypart is null ? Calendar.Day(day) : Calendar.Daypart(day, daypart);
        return new TimeDraft(first, end, "weekday") { Moment = moment };
    }

    // "Black Friday", "the Sunday Times"
    private static bool IsName(TimeContext context, int at) =>
        context.Is(at - 1, ["Black", "Good", "Bloody", "Cyber", "Super", "Ash", "Holy", "Palm", "Easter"])
        || context.Is(at + 1, ["Times", "Telegraph", "Mirror", "Express", "Post", "Mail", "World", "Herald", "Supplement"]);

    private static bool IsAhead(TimeContext context, int at)
    {
        int tense = Tense.Of(context, at);
        return tense > 0 || (tense == 0 && context.Is(at - 1, ["until", "till", "by", "starting", "beginning"]));
    }

    // Without a word of direction: the article's own day, else the nearest one on the side the verb points to
    private static DateOnly Resolve(TimeContext context, int at, DateOnly anchor, int weekday, int step)
    {
        int today = (((int)anchor.DayOfWeek + 6) % 7) + 1;
        int back = (today - weekday + 7) % 7;
        if (step == 0) step = back == 0 ? 0 : IsAhead(context, at) ? 1 : -1;
        if (step == 2) return Calendar.Monday(anchor).AddDays(weekday - 1);
        return step switch
        {
            0 => anchor,
            1 => anchor.AddDays(back == 0 ? 7 : 7 - back),
            _ => anchor.AddDays(back == 0 ? -7 : -back),
        };
    }
}
