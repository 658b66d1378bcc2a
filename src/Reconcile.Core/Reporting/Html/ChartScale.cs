namespace Reconcile.Reporting.Html;

/// <summary>A linear axis with round steps.</summary>
internal sealed class ChartScale
{
    private readonly double _from, _to, _left, _width;

    public ChartScale(IReadOnlyCollection<double> values, double left, double width)
    {
        double least = values.Min(), most = values.Max();
        if (least >= 0 && least <= most * 0.6) least = 0;
        double spread = most > least ? most - least : Math.Max(1, Math.Abs(most) * 0.2);
        Step = Round(spread / 4);
        if (values.All(double.IsInteger)) Step = Math.Max(1, Step);
        _from = Math.Floor(least / Step) * Step;
        _to = Math.Ceiling((most + (spread * 0.05)) / Step) * Step;
        _left = left;
        _width = width;
    }

    public double Step { get; }

    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((_to - _from) / Step) + 1).Select(i => _from + (i * Step));

    public double X(double value) => _left + ((value - _from) / (_to - _from) * _width);

    /// <summary>The next of 1, 2, 5, 10, 20, 50, …</summary>
    private static double Round(double raw)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        double lead = raw / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
