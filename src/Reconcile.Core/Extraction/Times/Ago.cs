namespace Reconcile.Extraction.Times;

/// <summary>Times a length away from a day. <c>Six weeks ago</c> is a week, <c>two years ago</c> a year: as exact as the unit.</summary>
internal static class Ago
{
    public static TimeDraft From(DateOnly? anchor, int first, int end, char unit, double count)
    {
        TimeDraft draft = new(first, end, "ago");
        if (double.IsNaN(count)) return draft with { Value = "PAST_REF" };
        if (anchor is not { } day) return draft;
        if (unit is 'S' or 'N' or 'H')
        {
            double hours = unit == 'H' ? count : unit == 'N' ? count / 60 : count / 3600;
            if (Math.Abs(hours) > 24 * 3000) return draft;
            return draft with { Moment = Calendar.Day(DateOnly.FromDateTime(day.ToDateTime(new TimeOnly(12, 0)).AddHours(hours))) };
        }

        if (count != Math.Floor(count)) return Fraction(draft, day, unit, count);
        return draft with { Moment = Calendar.Shift(day, unit, (int)Math.Clamp(count, -4000, 4000)) };
    }

    /// <summary>The moment <paramref name="count"/> units away, or null outside the calendar.</summary>
    public static DateTime? Moved(DateOnly anchor, char unit, double count)
    {
        double days = count * (unit switch { 'S' => 1 / 86400.0, 'N' => 1 / 1440.0, 'H' => 1 / 24.0, 'W' => 7, 'M' => 30.4369, 'Q' => 91.31, 'Y' => 365.2425, 'A' => 3652.425, 'C' => 36524.25, _ => 1 });
        if (Math.Abs(days) > 365000) return null;
        if (count == Math.Floor(count))
        {
            int whole = (int)count;
            if (unit == 'M') return anchor.AddMonths(whole).ToDateTime(TimeOnly.MinValue);
            if (unit == 'Y') return anchor.AddYears(whole).ToDateTime(TimeOnly.MinValue);
        }

        return anchor.ToDateTime(TimeOnly.MinValue).AddDays(Math.Round(days));
    }

    // "two and a half years ago" is told to the month
    private static TimeDraft Fraction(TimeDraft draft, DateOnly day, char unit, double count)
    {
        if (Moved(day, unit, count) is not { } moved) return draft;
        DateOnly to = DateOnly.FromDateTime(moved);
        return draft with { Moment = unit is 'Y' or 'A' ? Calendar.Month(to) : Calendar.Day(to) };
    }
}
