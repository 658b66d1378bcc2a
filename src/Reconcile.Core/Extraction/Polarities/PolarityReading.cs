namespace Reconcile.Extraction.Polarities;

/// <summary>Whether a predicate is said to hold.</summary>
/// <param name="Polarity">Negative also under <c>fail to</c>, <c>deny that</c>; two negations cancel.</param>
/// <param name="Absolute">An absolute on the predicate's own arguments.</param>
/// <param name="Cue">The token that negates, or -1.</param>
internal readonly record struct PolarityReading(Polarity Polarity, Absolute Absolute, int Cue);
