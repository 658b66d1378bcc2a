using Reconcile.Extraction.Entities;

namespace Reconcile.Matching.Figures;

/// <summary>That somebody gives a number of his own for what was just spoken of: police put the figure at 12,000.</summary>
/// <param name="Giver">Key or words of the one who gives it.</param>
/// <param name="Name">The name or words as the claim gives them.</param>
/// <param name="Quantity">The number.</param>
internal sealed record FigureReading(string Giver, string Name, Quantity Quantity)
{
    /// <summary>The noun that it is given for (the toll, the damage), or null where a pronoun or nothing stands there.</summary>
    public string? For { get; init; }

    /// <summary>The noun that it counts (14 arrests), or null where it stands alone.</summary>
    public string? Counted { get; init; }

    /// <summary>The verb that it completes (they fired seven), or null where only the number is told.</summary>
    public string? Deed { get; init; }

    /// <summary>Whether the speaker is the one who gives it.</summary>
    public bool IsBy(Speaker speaker) =>
        EntityKeys.MayBeOne(speaker.Key, Giver) || speaker.Name.Contains(Name, StringComparison.OrdinalIgnoreCase);
}
