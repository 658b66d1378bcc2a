namespace Reconcile.Matching.Alignment;

/// <summary>A number of a short text.</summary>
/// <param name="FirstToken">First token with its hedge.</param>
/// <param name="NumberToken">Token of the number itself.</param>
/// <param name="CountedToken">Token of the counted noun, or -1.</param>
/// <param name="Quantity">The value.</param>
internal sealed record TextNumber(int FirstToken, int NumberToken, int CountedToken, Quantity Quantity);
