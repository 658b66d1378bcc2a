namespace Reconcile;

/// <summary>What an article says about its own version.</summary>
public enum VersionKind
{
    /// <summary>It was changed or added to after it first appeared.</summary>
    Updated,

    /// <summary>Something in an earlier version was wrong.</summary>
    Corrected,

    /// <summary>It is a first, short version and more is to come.</summary>
    Developing,

    /// <summary>It was withdrawn.</summary>
    Retracted,
}
