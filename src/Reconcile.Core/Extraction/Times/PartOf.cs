namespace Reconcile.Extraction.Times;

/// <summary>Cuts a piece of the calendar to its beginning, middle or end.</summary>
internal static class PartOf
{
    /// <summary>The part that a word names: <c>early</c>, <c>beginning</c>, <c>start</c>; <c>mid</c>, <c>middle</c>; <c>late</c>, <c>end</c>; null for other words.</summary>
    public static string? Name(ReadOnlySpan<char> word) => word switch
    {
        "early" or "Early" or "beginning" or "start" or "outset" or "opening" => "early",
        "mid" or "Mid" or "middle" => "mid",
        "late" or "Late" or "end" or "close" or "later" => "late",
        _ => null,
    };

    public static TimeRange Narrow(Moment moment, string part)
    {
        TimeSpan third = (moment.To - moment.From) / 3;
        Granularity granularity = moment.Granularity is Granularity.Month or Granularity.Quarter ? Granularity.Week : moment.Granularity == Granularity.Year ? Granularity.Quarter : moment.Granularity;
        return part switch
        {
            "early" => new TimeRange(moment.From, Whole(moment.From + third), granularity),
            "mid" => new TimeRange(Whole(moment.From + third), Whole(moment.To - third), granularity),
            _ => new TimeRange(Whole(moment.To - third), moment.To, granularity),
        };
    }

    private static DateTime Whole(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerHour), time.Kind);
}
