using System.Collections.Immutable;

namespace Reconcile;

/// <summary>Claims that answer one question, as positions.</summary>
/// <param name="Id">Identifies the cluster within its run.</param>
/// <param name="Question">The question in plain words.</param>
/// <param name="Positions">The answers; claims that can stand together share one.</param>
/// <param name="Origins">Number of independent origins: wire copies and claims of one speaker count once.</param>
/// <param name="Matches">The matches that hold the cluster together.</param>
public sealed record ClaimCluster(
    string Id, string Question, ImmutableArray<Position> Positions, int Origins, ImmutableArray<ClaimMatch> Matches);
