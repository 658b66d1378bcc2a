namespace Reconcile.Extraction.Quantities;

/// <summary>How a number is written; some forms are names or years more often than amounts.</summary>
internal enum AmountForm
{
    /// <summary>Plain digits: <c>27</c>.</summary>
    Digits,

    /// <summary>Digits with commas or a point, or with a scale: <c>2,000</c>, <c>1.5</c>, <c>3 million</c>.</summary>
    Precise,

    /// <summary>Words: <c>twenty-seven</c>.</summary>
    Words,

    /// <summary><c>one</c>, which is often a pronoun.</summary>
    One,

    /// <summary><c>two-thirds</c>, <c>1/4</c>, <c>half</c>.</summary>
    Fraction,

    /// <summary><c>dozens</c>, <c>tens of thousands</c>.</summary>
    Magnitude,
}
