using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Comparisons;

/// <summary>Two claims, side by side, part by part.</summary>
internal sealed class PairComparison
{
    public required ClaimProfile First { get; init; }

    public required ClaimProfile Second { get; init; }

    public required Level Event { get; init; }

    public required Level Agent { get; init; }

    public required Level Patient { get; init; }

    public required Level Place { get; init; }

    public required Level Time { get; init; }

    /// <summary>Content words in common.</summary>
    public required Overlap Shared { get; init; }

    /// <summary>As <see cref="Shared"/>, counting words of one meaning too.</summary>
    public required Overlap Meaning { get; init; }

    /// <summary>How much of the first claim stands in the sentence of the second, 0..1 by rarity of the words.</summary>
    public double FirstTold => Weights.Told(First.Index, Second.Index);

    /// <summary>How much of the second claim stands in the sentence of the first.</summary>
    public double SecondTold => Weights.Told(Second.Index, First.Index);

    /// <summary>How near the words of each claim are to those of the other by their vectors, 0..1 by rarity of the words.</summary>
    public (double OfFirst, double OfSecond) Near => Weights.Near(First.Index, Second.Index);

    /// <summary>Rarity of the words, for what only few rules ask.</summary>
    public required WordWeights Weights { private get; init; }

    /// <summary>Content words that the two sentences have in common.</summary>
    public required Overlap SentenceShared { get; init; }

    /// <summary>Whether a number stands in both claims, or each has numbers and none is shared.</summary>
    public required Level Numbers { get; init; }

    /// <summary>Share of the words of the claim that says less, 0..1.</summary>
    public double Words => Shared.OfShorter;

    /// <summary>Names that both clauses hold.</summary>
    public required int SharedNames { get; init; }

    /// <summary>Whether the sentences may be about one event: different where one speaks of elsewhere or of long ago.</summary>
    public required Level Anchor { get; init; }

    /// <summary>Whether the place, the time or what the sentences are about tells that it is another event.</summary>
    public bool Elsewhere => Place == Level.Different || Time == Level.Different || Anchor == Level.Different;

    /// <summary>Whether the first stands before the second, in claims of one article.</summary>
    public bool IsInOrder => First.Claim.Span.Start <= Second.Claim.Span.Start;
}
