using System.Collections.Immutable;

namespace Reconcile.Extraction.Attributions;

/// <summary>Who is said to say the clause of a token.</summary>
internal static class SpeakersOf
{
    /// <summary>
    /// The chain of speakers from the outlet inward whose content holds <paramref name="token"/> (the head of a clause); empty for the
    /// outlet's own voice. Only attributions of propositions count.
    /// </summary>
    public static ImmutableArray<Speaker> Token(ReadOnlySpan<AttributionMention> attributions, int token)
    {
        List<(int Size, Speaker Speaker)> found = [];
        foreach (AttributionMention mention in attributions)
            if (mention.Propositional && mention.CueToken != token && mention.Covers(token)) found.Add((mention.Content.Length, mention.Speaker));
        found.Sort(static (a, b) => b.Size.CompareTo(a.Size));
        ImmutableArray<Speaker>.Builder chain = ImmutableArray.CreateBuilder<Speaker>(found.Count);
        foreach ((int _, Speaker speaker) in found) chain.Add(speaker);
        return chain.MoveToImmutable();
    }
}
