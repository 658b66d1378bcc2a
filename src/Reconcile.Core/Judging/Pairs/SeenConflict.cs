namespace Reconcile.Judging.Pairs;

/// <summary>Words of two texts that exclude each other.</summary>
/// <param name="Type">In what they differ.</param>
/// <param name="Strength">How plainly, 0..1.</param>
/// <param name="First">Words of the first text.</param>
/// <param name="Second">Words of the second text.</param>
internal sealed record SeenConflict(ConflictType Type, double Strength, string First, string Second);
