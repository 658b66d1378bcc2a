namespace Reconcile.Matching.FlatDenials;

/// <summary>What a flat denial says there was none of: one instance of it, of whatever further kind, proves it wrong.</summary>
/// <param name="Core">Node of what there was none of: the deed, or the thing where the verb says no more than that there was one.</param>
/// <param name="Bounds">The other nodes that bound it; an instance must lie within each of them.</param>
/// <param name="None">The bound of which there was none (no officer was hurt), or -1.</param>
/// <param name="Speaker">Key of the speaker who denies it of himself (I never met her), or null.</param>
/// <param name="Concept">The core as the claims of a story are compared by (see <see cref="Profiles.Concepts"/>).</param>
/// <param name="Never">Whether it denies it of all times.</param>
internal sealed record FlatDenialReading(int Core, int[] Bounds, int None, string? Speaker, string Concept, bool Never);
