namespace Reconcile;

/// <summary>How exact a number is meant.</summary>
public enum Hedge
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary><c>about</c>, <c>some</c>, <c>around</c>: near the number on either side.</summary>
    About,

    /// <summary><c>nearly</c>, <c>almost</c>: a little below the number.</summary>
    Nearly,

    /// <summary><c>more than</c>, <c>over</c>: above the number.</summary>
    MoreThan,

    /// <summary><c>at least</c>, <c>no fewer than</c>: the number or above.</summary>
    AtLeast,

    /// <summary><c>less than</c>, <c>under</c>: below the number.</summary>
    LessThan,

    /// <summary><c>at most</c>, <c>up to</c>, <c>as many as</c>: the number or below.</summary>
    AtMost,

    /// <summary><c>between 3 and 5</c>, <c>3 to 5</c>.</summary>
    Range,

    /// <summary><c>dozens</c>, <c>hundreds</c>, <c>several</c>: an order of magnitude.</summary>
    Vague,

    /// <summary><c>no</c>, <c>not a single</c>, <c>without losing any</c>: zero, said as a none-claim.</summary>
    None,
}
