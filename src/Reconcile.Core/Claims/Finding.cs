using System.Collections.Immutable;

namespace Reconcile;

/// <summary>What a cluster shows: a conflict, an update, an agreement, with every side verbatim through its claims.</summary>
public sealed record Finding
{
    /// <summary>Identifies the finding within its run, such as <c>f3</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required FindingRelation Relation { get; init; }

    /// <summary>In what the positions differ; <see cref="ConflictType.Other"/> for agreements.</summary>
    public ConflictType Type { get; init; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; init; }

    /// <summary>0..1, calibrated: of findings at 0.8 four of five are right.</summary>
    public double Confidence { get; init; }

    /// <summary>The <see cref="ClaimCluster.Id"/> it was read from.</summary>
    public required string Cluster { get; init; }

    /// <summary>The question, in plain words.</summary>
    public required string Question { get; init; }

    /// <summary>The sides, two or more for a conflict, in order of their first claim.</summary>
    public required ImmutableArray<Position> Positions { get; init; }

    /// <summary>Why, in one plain sentence.</summary>
    public required string Because { get; init; }

    /// <summary>What would settle it, or null where that cannot be said.</summary>
    public string? Settles { get; init; }

    /// <summary>Number of independent origins behind it.</summary>
    public int Origins { get; init; }

    /// <summary>Names of the rules behind it.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The labelled parts of the confidence.</summary>
    public ImmutableArray<MatchWeight> Weights { get; init; } = [];

    /// <summary>Made from content, not from place: an edited article keeps it. 16 lower-case hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What match and rule make of a conflict, before it is set against findings that were judged.</summary>
    internal double Score { get; init; }

    /// <summary>The identifier, relation and question.</summary>
    public override string ToString() => $"{Id}: {Relation}: {Question}";
}
