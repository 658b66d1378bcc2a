namespace Reconcile;

/// <summary>Settings of a <see cref="Reconciler"/>. Immutable.</summary>
public sealed record ReconcilerOptions
{
    /// <summary>Findings below this confidence are left out. 0..1; the default is chosen for precision.</summary>
    public double MinConfidence { get; init; } = 0.5;

    /// <summary>How articles are split into stories; claims are compared within a story only. Default <see cref="StoryMode.One"/>.</summary>
    public StoryMode Story { get; init; } = StoryMode.One;

    /// <summary>Number of threads for the analysis of articles, 1 or more. The result is the same for every number. Default 1.</summary>
    public int Threads { get; init; } = 1;
}
