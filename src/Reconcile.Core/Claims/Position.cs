using System.Collections.Immutable;

namespace Reconcile;

/// <summary>One answer to the question of a cluster, with the claims that give it.</summary>
/// <param name="Id">Identifies the position within its run.</param>
/// <param name="Summary">The answer in a few plain words.</param>
/// <param name="Claims">Ids of the claims, in article order.</param>
public sealed record Position(string Id, string Summary, ImmutableArray<string> Claims);
