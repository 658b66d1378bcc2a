namespace Reconcile;

/// <summary>A stretch of the text that is not part of the story and was left out of the analysis.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Reason">Why, as a short stable word such as <c>share-line</c> or <c>picture-credit</c>.</param>
public readonly record struct StrippedSpan(TextSpan Span, string Reason);
