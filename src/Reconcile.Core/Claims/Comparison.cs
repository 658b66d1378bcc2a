using System.Collections.Immutable;

namespace Reconcile;

/// <summary>How two bare texts stand to each other.</summary>
/// <param name="Relation">Contradiction, dispute, update or agreement; null where none of them holds (neutral).</param>
/// <param name="Type">In what they differ, where they conflict.</param>
/// <param name="Match">0..1 how surely the two speak of the same thing and say the same; 0.5 is the line between paraphrase and not.</param>
/// <param name="Confidence">0..1 how sure the relation is.</param>
/// <param name="Because">Why, in one plain sentence.</param>
public sealed record Comparison(FindingRelation? Relation, ConflictType? Type, double Match, double Confidence, string Because)
{
    /// <summary>What spoke for and against the relation, the heaviest first, in bits; empty where nothing was compared.</summary>
    public ImmutableArray<MatchWeight> Weights { get; init; } = [];
}
