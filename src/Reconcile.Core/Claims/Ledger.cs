using System.Collections.Immutable;

namespace Reconcile;

/// <summary>All that one article claims, exactly where, and on whose word.</summary>
public sealed record Ledger
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Its sentences, in text order, without the stripped parts.</summary>
    public required ImmutableArray<TextSpan> Sentences { get; init; }

    /// <summary>Its claims, in text order.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Every quantity of the text, in a claim or not; dates and years are <see cref="Times"/>.</summary>
    public ImmutableArray<LocatedQuantity> Quantities { get; init; } = [];

    /// <summary>Who says what.</summary>
    public ImmutableArray<LocatedAttribution> Attributions { get; init; } = [];

    /// <summary>Times and durations.</summary>
    public ImmutableArray<LocatedTime> Times { get; init; } = [];

    /// <summary>Clauses that are no factual claims, by reason.</summary>
    public ImmutableArray<SkippedCount> Skipped { get; init; } = [];

    /// <summary>The article and the number of claims.</summary>
    public override string ToString() => $"{Article}: {Claims.Length} claims";
}
