namespace Reconcile;

/// <summary>An absolute that bounds what a claim leaves open.</summary>
public enum Absolute
{
    /// <summary>No absolute.</summary>
    None,

    /// <summary><c>all</c>, <c>every</c>, <c>entire</c>.</summary>
    All,

    /// <summary><c>no</c>, <c>none</c>, <c>not a single</c>, <c>nobody</c>.</summary>
    No,

    /// <summary><c>only</c>, <c>sole</c>.</summary>
    Only,
}
