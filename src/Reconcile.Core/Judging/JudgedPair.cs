using System.Collections.Immutable;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging;

/// <summary>Two matched claims with the judgement on them.</summary>
/// <param name="Pair">The comparison.</param>
/// <param name="Weights">The labelled weights of the match.</param>
/// <param name="Probability">How surely both speak of one thing, 0..1.</param>
/// <param name="Verdict">The judgement.</param>
internal sealed record JudgedPair(PairComparison Pair, ImmutableArray<MatchWeight> Weights, double Probability, Verdict Verdict)
{
    public int First => Pair.First.Index;

    public int Second => Pair.Second.Index;

    /// <summary>How surely the verdict is right, 0..1.</summary>
    public double Confidence => Probability * Verdict.Strength;
}
