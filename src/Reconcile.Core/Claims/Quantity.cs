namespace Reconcile;

/// <summary>A number as an interval with what it counts: <c>at least 12 people</c> is 12 or more, counted <c>people</c>.</summary>
public sealed record Quantity
{
    /// <summary>Smallest value meant, or null where it is open downwards.</summary>
    public double? Low { get; init; }

    /// <summary>Largest value meant, or null where it is open upwards. A plain number has low = high.</summary>
    public double? High { get; init; }

    /// <summary>Normalised unit such as <c>percent</c>, <c>dollar</c>, <c>kilometre</c>; null for a plain count.</summary>
    public string? Unit { get; init; }

    /// <summary>Lemma of the counted noun with its close modifiers, such as <c>soldier</c> or <c>police officer</c>; null where none is said.</summary>
    public string? Counted { get; init; }

    /// <summary>How exact the words are.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>What the number is of, where the words say it.</summary>
    public QuantityRole Role { get; init; }
}
