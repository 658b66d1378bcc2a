using Reconcile.Judging.Counts;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Two numbers of one thing as intervals.</summary>
internal static class NumberComparison
{
    public static NumberRelation Compare(Quantity first, Quantity second)
    {
        (double a, bool aOpen, double b, bool bOpen) = Ends(first);
        (double c, bool cOpen, double d, bool dOpen) = Ends(second);
        if (a == c && b == d && aOpen == cOpen && bOpen == dOpen) return NumberRelation.Same;
        if (first.High == 0 || second.High == 0) return NumberRelation.None;
        bool disjoint = b < c || d < a || (b == c && (bOpen || cOpen)) || (d == a && (dOpen || aOpen));
        if (disjoint)
        {
            bool loose = first.Hedge is Hedge.About or Hedge.Nearly or Hedge.Vague || second.Hedge is Hedge.About or Hedge.Nearly or Hedge.Vague;
            return (loose || Rounded(first, second)) && Interval.Of(first).Overlaps(Interval.Of(second)) ? NumberRelation.Near : NumberRelation.Disjoint;
        }

        bool inSecond = (a > c || (a == c && (aOpen || !cOpen))) && (b < d || (b == d && (bOpen || !dOpen)));
        bool inFirst = (c > a || (c == a && (cOpen || !aOpen))) && (d < b || (d == b && (dOpen || !bOpen)));
        return inSecond ? NumberRelation.Entails : inFirst ? NumberRelation.Wider : NumberRelation.Near;
    }

    /// <summary>Whether one of two large numbers may be the other one rounded.</summary>
    private static bool Rounded(Quantity first, Quantity second) =>
        first.Low is { } a && second.Low is { } b && Math.Min(Math.Abs(a), Math.Abs(b)) >= 100 && Math.Abs(a - b) <= 0.05 * Math.Max(Math.Abs(a), Math.Abs(b));

    // "more than 10" and "less than 10" leave out the ten itself.
    private static (double Low, bool LowOpen, double High, bool HighOpen) Ends(Quantity quantity) => (
        quantity.Low ?? double.NegativeInfinity, quantity.Hedge == Hedge.MoreThan,
        quantity.High ?? double.PositiveInfinity, quantity.Hedge == Hedge.LessThan);
}
