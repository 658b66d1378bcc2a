namespace Reconcile;

/// <summary>A quantity and where it stands.</summary>
/// <param name="Span">The number with its hedge and unit words.</param>
/// <param name="Quantity">The value.</param>
public sealed record LocatedQuantity(TextSpan Span, Quantity Quantity);
