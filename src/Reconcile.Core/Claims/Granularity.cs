namespace Reconcile;

/// <summary>How exactly a time is given.</summary>
public enum Granularity
{
    /// <summary>A moment or an hour of a day.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter or a season.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade or more.</summary>
    Decade,
}
