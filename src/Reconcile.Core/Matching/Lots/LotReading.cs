using Reconcile.Matching.Shares;

namespace Reconcile.Matching.Lots;

/// <summary>What became of all of several, or of some of them: all three halls burned down, one of the three came through.</summary>
/// <param name="Noun">What they are, as one word for all its names, or null where only their number is told (the front two).</param>
/// <param name="Matter">What is asked: whether they were ruined, left the track.</param>
/// <param name="Kept">Whether they were spared.</param>
/// <param name="Share">Of how many of all it is said.</param>
/// <param name="Modifiers">Words that say which they are, sorted.</param>
/// <param name="Places">Keys of the places that the claim names, sorted.</param>
internal sealed record LotReading(string? Noun, string Matter, bool Kept, ShareReading Share, string[] Modifiers, string[] Places)
{
    /// <summary>Where its sentence stands.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>Whether it tells what they are, and not what befell them, which can befall more of them later.</summary>
    public bool IsKind { get; init; }
}
