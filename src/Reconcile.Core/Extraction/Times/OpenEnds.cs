namespace Reconcile.Extraction.Times;

/// <summary>Opens or closes an interval by the preposition before it: <c>since</c>, <c>until</c>, <c>by</c>, <c>before</c>, <c>after</c>.</summary>
internal static class OpenEnds
{
    public static TimeRange Apply(TimeContext context, TimeDraft draft, TimeRange range)
    {
        int before = draft.First - 1;
        if (context.Is(before, ["about", "around", "at", "late", "early"])) before--;

        // Just after four is at four, as far as people look at clocks.
        if (range.Granularity == Granularity.Hour && context.Is(before, ["before", "after", "past"]) && context.Is(before - 1, TimeWords.Narrowly)) return range;
        if (context.Is(before, "since")) return range with { To = context.Anchor?.ToDateTime(new TimeOnly(23, 59, 59)) };
        if (context.Is(before, ["until", "till", "by"])) return range with { From = null };
        if (context.Is(before, "before")) return new TimeRange(null, range.From?.AddSeconds(-1), range.Granularity);
        return context.Is(before, "after") ? new TimeRange(range.To?.AddSeconds(1), null, range.Granularity) : range;
    }
}
