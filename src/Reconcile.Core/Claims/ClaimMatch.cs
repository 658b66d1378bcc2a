using System.Collections.Immutable;

namespace Reconcile;

/// <summary>How surely two claims speak of the same thing.</summary>
/// <param name="First">The <see cref="Claim.Id"/> that comes first.</param>
/// <param name="Second">The other claim.</param>
/// <param name="Probability">0..1 that both answer the same question about the same event.</param>
/// <param name="Weights">The parts the probability is made of.</param>
public sealed record ClaimMatch(string First, string Second, double Probability, ImmutableArray<MatchWeight> Weights);
