namespace Reconcile;

/// <summary>Whether a clause says that its event holds.</summary>
public enum Polarity
{
    /// <summary>It holds.</summary>
    Positive,

    /// <summary>It does not hold (<c>not</c>, <c>never</c>, <c>failed to</c>, <c>denied</c>).</summary>
    Negative,
}
