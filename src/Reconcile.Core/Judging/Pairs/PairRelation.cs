namespace Reconcile.Judging.Pairs;

/// <summary>The relation of two texts.</summary>
/// <param name="Output">0 contradiction, 1 agreement, 2 neither.</param>
/// <param name="Confidence">0..1.</param>
/// <param name="Conflict">The conflict of a contradiction.</param>
internal readonly record struct PairRelation(int Output, double Confidence, SeenConflict? Conflict);
