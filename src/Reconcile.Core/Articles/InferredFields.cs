namespace Reconcile;

/// <summary>Which fields of an article were not given but read from its text.</summary>
[Flags]
public enum InferredFields
{
    /// <summary>Nothing was inferred.</summary>
    None = 0,

    /// <summary>The identifier was made from the file name or the place in the input.</summary>
    Id = 1,

    /// <summary>The outlet was read from a dateline, byline or site name.</summary>
    Outlet = 2,

    /// <summary>The date was read from a dateline or a dated line.</summary>
    Published = 4,

    /// <summary>The title was read from the first line.</summary>
    Title = 8,

    /// <summary>The language was recognised from the words.</summary>
    Language = 16,
}
