namespace Reconcile.Clustering.Origins;

/// <summary>Two articles with words in common.</summary>
/// <param name="First">Index of the earlier article in the input.</param>
/// <param name="Second">Index of the later one.</param>
/// <param name="OfFirst">Share of the first article's words that the second has, 0..1.</param>
/// <param name="OfSecond">Share of the second article's words that the first has, 0..1.</param>
internal readonly record struct SharedPair(int First, int Second, double OfFirst, double OfSecond)
{
    /// <summary>The larger share: how far the shorter of the two is made of the other.</summary>
    public double Larger => Math.Max(OfFirst, OfSecond);
}
