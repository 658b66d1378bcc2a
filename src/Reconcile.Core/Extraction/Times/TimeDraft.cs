namespace Reconcile.Extraction.Times;

/// <summary>A time as one reader found it, before prepositions around it open or close its interval.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Index just after the last token.</param>
/// <param name="Rule">Name of the rule.</param>
internal readonly record struct TimeDraft(int First, int End, string Rule)
{
    /// <summary>The piece of the calendar, or null for a duration or where no date is known.</summary>
    public Moment? Moment { get; init; }

    /// <summary>The value where there is no piece of the calendar: <c>P8M</c>, <c>PRESENT_REF</c>.</summary>
    public string? Value { get; init; }

    /// <summary>The interval where it is narrower than the value, such as for <c>the end of 1990</c>.</summary>
    public TimeRange? Range { get; init; }

    public bool Found => End > First;
}
