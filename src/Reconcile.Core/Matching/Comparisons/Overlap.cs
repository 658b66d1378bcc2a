namespace Reconcile.Matching.Comparisons;

/// <summary>Content words that two claims share.</summary>
/// <param name="Count">How many.</param>
/// <param name="OfFirst">Their share of the first claim's words, weighted by rarity, 0..1.</param>
/// <param name="OfSecond">Their share of the second claim's words.</param>
/// <param name="Rarity">How much they say together, in nats.</param>
internal readonly record struct Overlap(int Count, double OfFirst, double OfSecond, double Rarity)
{
    /// <summary>The share of the claim that says less.</summary>
    public double OfShorter => Math.Max(OfFirst, OfSecond);

    /// <summary>The share of the claim that says more.</summary>
    public double OfLonger => Math.Min(OfFirst, OfSecond);
}
