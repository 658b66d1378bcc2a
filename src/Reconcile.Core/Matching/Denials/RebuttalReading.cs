using Reconcile.Extraction.Entities;

namespace Reconcile.Matching.Denials;

/// <summary>That somebody rejects what was said just before, without telling it again.</summary>
/// <param name="Rejecter">Key or words of the one who rejects it.</param>
/// <param name="Name">The name or words as the claim gives them.</param>
/// <param name="Said">The noun by which the claim points back (such a <c>request</c>), or null where any saying is meant (that, the claim).</param>
internal sealed record RebuttalReading(string Rejecter, string Name, string? Said)
{
    /// <summary>Key or noun of the one whose word is rejected (the union was mistaken), or null where what was said is.</summary>
    public string? Whom { get; init; }

    /// <summary>Whether more than a pronoun tells who rejects it.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Whether the speaker is the one who rejects it.</summary>
    public bool IsBy(Speaker speaker) =>
        EntityKeys.MayBeOne(speaker.Key, Rejecter) || (IsNamed && speaker.Name.Contains(Name, StringComparison.OrdinalIgnoreCase));
}
