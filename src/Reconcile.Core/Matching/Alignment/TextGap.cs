namespace Reconcile.Matching.Alignment;

/// <summary>Words between two common words of two texts.</summary>
/// <param name="First">Tokens of the first text, perhaps none.</param>
/// <param name="Second">Tokens of the second text, perhaps none.</param>
internal readonly record struct TextGap(ReadOnlyMemory<int> First, ReadOnlyMemory<int> Second);
