using System.Collections.Immutable;

namespace Reconcile.Checking;

/// <summary>Settings of a <see cref="Gate"/>. Immutable.</summary>
public sealed record GateOptions
{
    /// <summary>What fails; a finding fails when one of them holds. Default: every contradiction.</summary>
    public ImmutableArray<GateRule> FailOn { get; init; } = [new GateRule(FindingRelation.Contradiction)];

    /// <summary>Findings that are known and pass, or null for none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Ids of articles that were checked before: findings among them alone pass. Default none.</summary>
    public ImmutableHashSet<string> OlderArticles { get; init; } = [];

    /// <summary>Fingerprints of the findings that the older articles show on their own; they pass. Default none.</summary>
    public ImmutableHashSet<string> OlderFingerprints { get; init; } = [];

    /// <summary>Findings that were let pass with a reason. Default none.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>The day that the ends of waivers are compared with; without it none has expired.</summary>
    public DateOnly? Today { get; init; }
}
