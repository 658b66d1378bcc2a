using System.Collections.Immutable;

namespace Reconcile;

/// <summary>Somebody is said to say something, and where.</summary>
/// <param name="Source">Words that name the source, or null.</param>
/// <param name="Cue">Words that show that it is said, or null.</param>
/// <param name="Content">What is said.</param>
/// <param name="Speakers">The chain from the outlet inward.</param>
public sealed record LocatedAttribution(TextSpan? Source, TextSpan? Cue, TextSpan Content, ImmutableArray<Speaker> Speakers)
{
    /// <summary>Index in <see cref="Ledger.Attributions"/> of the attribution whose content holds this one, or -1 where the outlet itself attributes.</summary>
    public int Outer { get; init; } = -1;
}
