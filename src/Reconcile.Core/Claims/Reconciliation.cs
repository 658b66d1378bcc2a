using System.Collections.Immutable;

namespace Reconcile;

/// <summary>The result of one run: what was read, claimed, asked and found. Immutable and in a total order.</summary>
public sealed record Reconciliation
{
    /// <summary>The articles, in input order.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>All claims, by article, then by place.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>The questions.</summary>
    public required ImmutableArray<ClaimCluster> Clusters { get; init; }

    /// <summary>The findings, most severe and most certain first.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Look-alikes that are no conflict.</summary>
    public ImmutableArray<NonConflict> NonConflicts { get; init; } = [];

    /// <summary>Where the text of each article comes from, in article order; empty where that was not looked at.</summary>
    public ImmutableArray<ArticleOrigin> Origins { get; init; } = [];

    /// <summary>The stories that the articles were split into, in the order of their first article; claims were compared within each.</summary>
    public ImmutableArray<Story> Stories { get; init; } = [];

    /// <summary>What was checked and what was not.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>The coverage in numbers.</summary>
    public override string ToString() => $"{Articles.Length} articles, {Claims.Length} claims, {Findings.Length} findings";
}
