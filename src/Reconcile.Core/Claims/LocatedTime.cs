namespace Reconcile;

/// <summary>A time or duration and where it stands.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Range">The interval, or null for a duration or a time that cannot be resolved without the article's date.</param>
/// <param name="Value">TIMEX3 value such as <c>2022-11-11</c> or <c>P8M</c>, or null where unresolved.</param>
public sealed record LocatedTime(TextSpan Span, TimeRange? Range, string? Value);
