namespace Reconcile.Extraction.Quantities;

/// <summary>A quantity in a text.</summary>
/// <param name="Span">The number with its hedge and unit words, without the counted noun.</param>
/// <param name="FirstToken">First token of the span.</param>
/// <param name="EndToken">Index just after its last token.</param>
/// <param name="CountedToken">Token of the counted noun's head, or -1.</param>
/// <param name="Quantity">The value.</param>
/// <param name="Rule">Name of the rule that made it.</param>
internal sealed record QuantityMention(TextSpan Span, int FirstToken, int EndToken, int CountedToken, Quantity Quantity, string Rule);
