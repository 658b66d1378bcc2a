namespace Reconcile;

/// <summary>What a cluster shows.</summary>
public enum FindingRelation
{
    /// <summary>Cannot both be true of the same thing at the same time, and at least one side is the outlet's own voice, or both report one source differently.</summary>
    Contradiction,

    /// <summary>Cannot both be true; each side is attributed to another party, or a party denies what the outlet says.</summary>
    Dispute,

    /// <summary>Both right at their own time; the later supersedes.</summary>
    Update,

    /// <summary>A prediction against the outcome.</summary>
    Forecast,

    /// <summary>The same facts characterised in opposite ways.</summary>
    Framing,

    /// <summary>The same claim from independent origins.</summary>
    Agreement,

    /// <summary>A figure repeated by several outlets that rests on one origin.</summary>
    SingleSource,
}
