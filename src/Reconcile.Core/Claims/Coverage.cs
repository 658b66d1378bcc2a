using System.Collections.Immutable;

namespace Reconcile;

/// <summary>What was read and what was not checked.</summary>
/// <param name="Articles">Articles analysed.</param>
/// <param name="Sentences">Sentences analysed.</param>
/// <param name="Claims">Claims found.</param>
/// <param name="Skipped">What was left out, by reason.</param>
public sealed record Coverage(int Articles, int Sentences, int Claims, ImmutableArray<SkippedCount> Skipped);
