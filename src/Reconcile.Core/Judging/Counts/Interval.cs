namespace Reconcile.Judging.Counts;

/// <summary>The values that a quantity allows, with the latitude that its words and its roundness give.</summary>
internal readonly record struct Interval(double Low, double High)
{
    /// <summary>The interval a reader would accept as the same number.</summary>
    public static Interval Of(Quantity quantity)
    {
        double low = quantity.Low ?? double.NegativeInfinity, high = quantity.High ?? double.PositiveInfinity;
        double slack = quantity.Hedge switch
        {
            Hedge.About => 0.15,
            Hedge.Nearly => 0.1,
            Hedge.Vague => 0.5,
            Hedge.Range => 0.02,
            _ => 0,
        };

        // Hundreds, tens of thousands: whoever says so saw hardly fewer.
        bool magnitude = quantity.Hedge == Hedge.Vague && low >= 100;
        return new Interval(magnitude ? low * 0.85 : Lower(low, slack), Upper(high, slack));
    }

    /// <summary>The middle of what the words say, or the one bound they give.</summary>
    public static double MiddleOf(Quantity quantity) => ((quantity.Low ?? quantity.High ?? 0) + (quantity.High ?? quantity.Low ?? 0)) / 2;

    private static double Lower(double low, double slack) =>
        double.IsInfinity(low) ? low : low - Math.Max(Math.Abs(low) * slack, Rounding(low));

    private static double Upper(double high, double slack) =>
        double.IsInfinity(high) ? high : high + Math.Max(Math.Abs(high) * slack, Rounding(high));

    /// <summary>Half of the last figure that is not zero: 30,000 may stand for 29,700, but 12 is 12.</summary>
    private static double Rounding(double value)
    {
        double size = Math.Abs(value);
        if (size < 100 || size != Math.Floor(size)) return 0;
        double unit = 1;
        while (size % (unit * 10) == 0 && unit < size) unit *= 10;
        return unit > 1 ? unit / 2 : 0;
    }

    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;
}
