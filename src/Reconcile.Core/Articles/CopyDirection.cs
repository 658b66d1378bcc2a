namespace Reconcile;

/// <summary>Which of two articles with the same words had them first.</summary>
public enum CopyDirection
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>This article took the words from the other.</summary>
    From,

    /// <summary>The other article took the words from this one.</summary>
    To,
}
