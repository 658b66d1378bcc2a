namespace Reconcile;

/// <summary>When something is said to have happened: from and to, both inclusive; null is open.</summary>
/// <param name="From">First moment, or null where it is open.</param>
/// <param name="To">Last moment, or null where it is open.</param>
/// <param name="Granularity">How exactly it was said.</param>
public sealed record TimeRange(DateTime? From, DateTime? To, Granularity Granularity)
{
    /// <summary>Whether there may be a moment in both.</summary>
    public bool MayOverlap(TimeRange other) =>
        (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);
}
