namespace Reconcile.Extraction.Times;

/// <summary>A time or duration in a text.</summary>
/// <param name="Span">Its words.</param>
/// <param name="FirstToken">First token of the span.</param>
/// <param name="EndToken">Index just after its last token.</param>
/// <param name="Range">The interval, or null for a duration or a time that cannot be resolved.</param>
/// <param name="Value">TIMEX3 value such as <c>2022-11-11</c>, <c>P8M</c>, <c>2022-W45</c>; null where unresolved.</param>
/// <param name="Rule">Name of the rule that made it.</param>
internal sealed record TimeMention(TextSpan Span, int FirstToken, int EndToken, TimeRange? Range, string? Value, string Rule);
