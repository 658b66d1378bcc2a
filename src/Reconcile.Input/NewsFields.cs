namespace Reconcile.Input;

/// <summary>What a document says about an article besides its text; null where it does not say.</summary>
internal sealed record NewsFields
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>The date of publication as it was written.</summary>
    public string? Published { get; init; }

    public string? Modified { get; init; }

    /// <summary>The whole text, where the data holds it.</summary>
    public string? Body { get; init; }

    /// <summary>Whether the text is open to all; false marks a page that shows only the start.</summary>
    public bool? IsFree { get; init; }

    /// <summary>Whether it is a running log with many posts.</summary>
    public bool IsLive { get; init; }
}
