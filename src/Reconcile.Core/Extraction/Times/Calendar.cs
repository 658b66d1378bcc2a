using System.Globalization;

namespace Reconcile.Extraction.Times;

/// <summary>Makes pieces of the calendar: days, weeks (ISO 8601), months, quarters, seasons, years, decades, hours.</summary>
internal static class Calendar
{
    public static Moment Day(DateOnly day) => Make(Text($"{day.Year:0000}-{day.Month:00}-{day.Day:00}"), day, day, Granularity.Day);

    public static Moment Month(int year, int month) =>
        Make(Text($"{year:0000}-{month:00}"), new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), Granularity.Month);

    public static Moment Month(DateOnly day) => Month(day.Year, day.Month);

    public static Moment Year(int year) => Make(Text($"{year:0000}"), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Granularity.Year);

    public static Moment Years(int from, int to) => Make(Text($"{from:0000}/{to:0000}"), new DateOnly(from, 1, 1), new DateOnly(to, 12, 31), Granularity.Year);

    public static Moment Quarter(int year, int quarter) =>
        Make(Text($"{year:0000}-Q{quarter}"), new DateOnly(year, (quarter * 3) - 2, 1), new DateOnly(year, quarter * 3, DateTime.DaysInMonth(year, quarter * 3)), Granularity.Quarter);

    public static Moment Half(int year, int half) =>
        Make(Text($"{year:0000}-H{half}"), new DateOnly(year, half == 1 ? 1 : 7, 1), new DateOnly(year, half * 6, half == 1 ? 30 : 31), Granularity.Quarter);

    /// <summary>The ISO week that holds a day.</summary>
    public static Moment Week(DateOnly day)
    {
        DateOnly monday = Monday(day);
        DateTime thursday = monday.AddDays(3).ToDateTime(TimeOnly.MinValue);
        return Make(Text($"{ISOWeek.GetYear(thursday):0000}-W{ISOWeek.GetWeekOfYear(thursday):00}"), monday, monday.AddDays(6), Granularity.Week);
    }

    public static Moment Weekend(DateOnly day)
    {
        DateOnly saturday = Monday(day).AddDays(5);
        return Make(Week(day).Value + "-WE", saturday, saturday.AddDays(1), Granularity.Week);
    }

    public static Moment Season(int year, string code) => code switch
    {
        "SP" => Make(Text($"{year:0000}-SP"), new DateOnly(year, 3, 1), new DateOnly(year, 5, 31), Granularity.Quarter),
        "SU" => Make(Text($"{year:0000}-SU"), new DateOnly(year, 6, 1), new DateOnly(year, 8, 31), Granularity.Quarter),
        "FA" => Make(Text($"{year:0000}-FA"), new DateOnly(year, 9, 1), new DateOnly(year, 11, 30), Granularity.Quarter),
        _ => Make(Text($"{year:0000}-WI"), new DateOnly(year, 12, 1), new DateOnly(year + 1, 3, 1).AddDays(-1), Granularity.Quarter),
    };

    public static Moment Decade(int year) =>
        Make(Text($"{year / 10:000}"), new DateOnly(year / 10 * 10, 1, 1), new DateOnly((year / 10 * 10) + 9, 12, 31), Granularity.Decade);

    public static Moment Century(int ordinal) =>
        Make(Text($"{ordinal - 1:00}"), new DateOnly(((ordinal - 1) * 100) + 1, 1, 1), new DateOnly(ordinal * 100, 12, 31), Granularity.Decade);

    /// <summary>A part of a day: the hours are the usual ones, wide rather than narrow.</summary>
    public static Moment Daypart(DateOnly day, string code)
    {
        (int from, int hours) = code switch { "MO" => (4, 8), "MI" => (11, 3), "AF" => (12, 6), "EV" => (17, 6), _ => (18, 12) };
        DateTime start = day.ToDateTime(new TimeOnly(from, 0));
        return new Moment(Day(day).Value + "T" + code, start, start.AddHours(hours).AddSeconds(-1), Granularity.Hour);
    }

    /// <summary>A time of day, to the minute.</summary>
    public static Moment Clock(DateOnly day, int hour, int minute, bool hasMinutes)
    {
        DateTime start = day.ToDateTime(TimeOnly.MinValue).AddHours(hour).AddMinutes(minute);
        string clock = hasMinutes ? Text($"T{hour:00}:{minute:00}") : Text($"T{hour:00}");
        return new Moment(Day(day).Value + clock, start, start.AddMinutes(hasMinutes ? 1 : 60).AddSeconds(-1), Granularity.Hour);
    }

    /// <summary>The piece of length <paramref name="unit"/> that lies <paramref name="steps"/> units from the one that holds <paramref name="anchor"/>, or null outside the calendar.</summary>
    public static Moment? Shift(DateOnly anchor, char unit, int steps)
    {
        if (Math.Abs((long)steps) > 3000 || !IsInside(anchor, unit, steps)) return null;
        return unit switch
        {
            'D' or 'I' => Day(anchor.AddDays(steps)),
            'W' => Week(anchor.AddDays(7 * steps)),
            'E' => Weekend(anchor.AddDays(7 * steps)),
            'M' => Month(anchor.AddMonths(steps)),
            'Q' => Quarter(anchor.AddMonths(3 * steps).Year, ((anchor.AddMonths(3 * steps).Month - 1) / 3) + 1),
            'Y' => Year(anchor.Year + steps),
            'A' => Decade(anchor.Year + (10 * steps)),
            'C' => Century(((anchor.Year - 1) / 100) + 1 + steps),
            _ => Day(anchor),
        };
    }

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static bool IsInside(DateOnly anchor, char unit, int steps)
    {
        int years = unit switch { 'Y' => steps, 'A' => steps * 10, 'C' => steps * 100, 'M' => steps / 12, 'Q' => steps / 4, _ => steps / 52 };
        return anchor.Year + years is > 100 and < 9000;
    }

    private static Moment Make(string value, DateOnly first, DateOnly last, Granularity granularity) =>
        new(value, first.ToDateTime(TimeOnly.MinValue), last.ToDateTime(new TimeOnly(23, 59, 59)), granularity);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
