namespace Reconcile;

/// <summary>How much a finding matters to an editor.</summary>
public enum Severity
{
    /// <summary>For information.</summary>
    Info,

    /// <summary>Worth a look.</summary>
    Low,

    /// <summary>Should be checked.</summary>
    Medium,

    /// <summary>Should be settled before publication.</summary>
    High,
}
