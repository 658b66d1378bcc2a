namespace Reconcile.Extraction.Times;

/// <summary>Reads times of day: <c>2am GMT</c>, <c>5:30 p.m.</c>, <c>0735 GMT</c>, <c>14:30</c>, <c>10 o'clock</c>, <c>noon</c>, <c>midnight</c>.</summary>
internal static class ClockReader
{
    private static readonly Dictionary<string, int> Zones = new(StringComparer.Ordinal)
    {
        ["GMT"] = 0,
        ["UTC"] = 0,
        ["BST"] = 60,
        ["CET"] = 60,
        ["CEST"] = 120,
        ["EET"] = 120,
        ["EEST"] = 180,
        ["MSK"] = 180,
        ["EST"] = -300,
        ["EDT"] = -240,
        ["ET"] = -300,
        ["CST"] = -360,
        ["CDT"] = -300,
        ["MST"] = -420,
        ["MDT"] = -360,
        ["PST"] = -480,
        ["PDT"] = -420,
        ["JST"] = 540,
        ["IST"] = 330,
    };

    public static TimeDraft Read(TimeContext context, int at)
    {
        int end = at + 1, hour, minute = 0;
        ReadOnlySpan<char> form = context.Form(at);
        bool minutes = false;
        if (form is "noon" or "midday" or "Noon") hour = 12;
        else if (form is "midnight" or "Midnight") hour = 24;
        else
        {
            if (!TryClock(form, out hour, out minute, out minutes)) return default;
            bool half = TakeHalf(context, ref end, ref hour);
            bool zone = end < context.End && Zones.ContainsKey(context.Form(end).ToString());
            bool military = form.Length == 4 && minutes && form.IndexOf(':') < 0 && form.IndexOf('.') < 0;
            bool colon = form.Contains(':');
            if (!half && !(zone && (military || colon || context.Is(at - 1, "at"))) && !colon && !context.Is(end, "o'clock")) return default;
            if (context.Is(end, "o'clock")) end++;
            if (!half && military && !zone) return default;
        }

        if (hour > 24) return default;
        int offset = int.MinValue;
        if (end < context.End && Zones.TryGetValue(context.Form(end).ToString(), out int known))
        {
            offset = known;
            end++;
        }

        DateOnly? day = TakeDay(context, ref at, ref end);
        if (day is not { } date) return new TimeDraft(at, end, "clock");
        Moment moment = Calendar.Clock(date, hour, minute, minutes);
        TimeDraft draft = new(at, end, "clock") { Moment = moment };
        if (offset is int.MinValue or 0) return draft;
        return draft with { Range = new TimeRange(moment.From.AddMinutes(-offset), moment.To.AddMinutes(-offset), Granularity.Hour) };
    }

    private static bool TakeHalf(TimeContext context, ref int end, ref int hour)
    {
        if (end >= context.End) return false;
        bool am = context.Is(end, ["am", "a.m.", "a.m"]), pm = context.Is(end, ["pm", "p.m.", "p.m"]);
        if (!am && !pm) return false;
        end++;
        if (pm && hour < 12) hour += 12;
        if (am && hour == 12) hour = 0;
        return true;
    }

    private static bool TryClock(ReadOnlySpan<char> form, out int hour, out int minute, out bool hasMinutes)
    {
        (hour, minute, hasMinutes) = (0, 0, false);
        int at = 0;
        while (at < form.Length && char.IsAsciiDigit(form[at])) at++;
        if (at is 0 or > 4 || at == 3) return false;
        int value = int.Parse(form[..at], System.Globalization.CultureInfo.InvariantCulture);
        if (at == 4 && form.Length == 4)
        {
            (hour, minute, hasMinutes) = (value / 100, value % 100, true);
            return hour < 24 && minute < 60;
        }

        hour = value;
        if (at == form.Length) return hour <= 24;
        if (form[at] is not (':' or '.') || form.Length - at is not 3 || !char.IsAsciiDigit(form[at + 1]) || !char.IsAsciiDigit(form[at + 2])) return false;
        minute = ((form[at + 1] - '0') * 10) + (form[at + 2] - '0');
        hasMinutes = true;
        return hour <= 24 && minute < 60;
    }

    // A day right after or before belongs to the time: "5 p.m. Friday", "at 10:35 a.m. on Nov. 6"
    private static DateOnly? TakeDay(TimeContext context, ref int first, ref int end)
    {
        int at = end;
        if (context.Is(at, ["on", ","]) && at + 1 < context.End) at++;
        if (at < context.End)
        {
            TimeDraft next = WeekdayReader.Read(context, at);
            if (!next.Found) next = DateReader.Read(context, at);
            if (!next.Found) next = DeicticReader.Read(context, at) is { Rule: "day" } day ? day : default;
            if (next.Found)
            {
                end = next.End;
                return next.Moment is { Granularity: Granularity.Day } moment ? DateOnly.FromDateTime(moment.From) : null;
            }
        }

        return context.Reference is { Granularity: Granularity.Day } reference ? DateOnly.FromDateTime(reference.From) : context.Anchor;
    }
}
