namespace Reconcile;

/// <summary>One labelled part of a match score.</summary>
/// <param name="Comparison">What was compared, such as <c>event</c> or <c>place</c>.</param>
/// <param name="Level">The level reached, such as <c>same class</c> or <c>unknown</c>.</param>
/// <param name="Weight">What it adds to the log-odds, in bits; negative lowers the match.</param>
public sealed record MatchWeight(string Comparison, string Level, double Weight);
