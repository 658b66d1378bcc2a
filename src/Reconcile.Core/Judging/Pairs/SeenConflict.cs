namespace Reconcile.Judging.Pairs;

/// <summary>Words of two texts that exclude each other.</summary>
/// <param name="Type">In what they differ.</param>
/// <param name="Strength">How plainly, 0..1.</param>
/// <param name="First">Words of the first text.</param>
/// <param name="Second">Words of the second text.</param>
/// <param name="FirstWord">Content word of the first text that it stands at, or -1.</param>
/// <param name="SecondWord">Content word of the second text, or -1.</param>
internal sealed record SeenConflict(ConflictType Type, double Strength, string First, string Second, int FirstWord = -1, int SecondWord = -1);
