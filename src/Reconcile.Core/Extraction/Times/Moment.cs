namespace Reconcile.Extraction.Times;

/// <summary>A piece of the calendar with its TIMEX3 value.</summary>
/// <param name="Value">Such as <c>2022-11-11</c>, <c>2022-W45</c>, <c>199</c>.</param>
/// <param name="From">First moment.</param>
/// <param name="To">Last moment, inclusive.</param>
/// <param name="Granularity">How exactly it is given.</param>
internal sealed record Moment(string Value, DateTime From, DateTime To, Granularity Granularity)
{
    public TimeRange Range => new(From, To, Granularity);
}
