using System.Collections.Immutable;

namespace Reconcile;

/// <summary>Where the text of one article comes from. Articles of one origin count once in an agreement.</summary>
public sealed record ArticleOrigin
{
    /// <summary>The <see cref="Reconcile.Article.Id"/> of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Names the origin; equal for all articles that are not independent of each other.</summary>
    public required string Origin { get; init; }

    /// <summary>The news agency that the dateline, the byline or the closing credit names, or null.</summary>
    public string? Agency { get; init; }

    /// <summary>Whether the credit says that the agency only contributed; the article is then not counted as the agency's.</summary>
    public bool AgencyContributed { get; init; }

    /// <summary>The publishing house of the outlet where it is known, or null. Outlets of one house are still independent unless text is shared.</summary>
    public string? Publisher { get; init; }

    /// <summary>What the text says about its own version, such as <c>Update 1</c>, in the order of the text.</summary>
    public ImmutableArray<VersionNote> Versions { get; init; } = [];

    /// <summary>The other articles whose words stand in this one, largest share first.</summary>
    public ImmutableArray<SharedText> Shared { get; init; } = [];

    /// <summary>Why the article belongs to its origin, in a few plain words; empty for an article of its own.</summary>
    public string Because { get; init; } = string.Empty;

    /// <summary>The article and its origin.</summary>
    public override string ToString() => $"{Article}: {Origin}";
}
