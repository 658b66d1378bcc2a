namespace Reconcile;

/// <summary>Settings of a <see cref="Reconciler"/>. Immutable.</summary>
public sealed record ReconcilerOptions
{
    /// <summary>Findings below this confidence are left out. 0..1; the default is chosen for precision.</summary>
    public double MinConfidence { get; init; } = 0.5;

    /// <summary>Number of threads for the analysis of articles, 1 or more. The result is the same for every number. Default 1.</summary>
    public int Threads { get; init; } = 1;
}
