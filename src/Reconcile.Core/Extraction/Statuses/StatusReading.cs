namespace Reconcile.Extraction.Statuses;

/// <summary>How far along and how sure a clause is.</summary>
/// <param name="Status">The status.</param>
/// <param name="Skip">Why it is no factual claim, or <see cref="SkipReason.None"/>.</param>
/// <param name="Cue">The token that says so, or -1.</param>
internal readonly record struct StatusReading(ClaimStatus Status, SkipReason Skip, int Cue);
