using System.Globalization;

namespace Reconcile.Reporting;

/// <summary>A quantity in a few characters: <c>at least 12 people</c>, <c>3–5 km</c>.</summary>
internal static class QuantityWords
{
    public static string Of(Quantity quantity)
    {
        string noun = SafeText.Line(string.Join(' ', new[] { quantity.Unit, quantity.Counted }.Where(w => !string.IsNullOrEmpty(w))));
        return $"{Interval(quantity)} {noun}".TrimEnd();
    }

    private static string Interval(Quantity quantity) => (quantity.Low, quantity.High) switch
    {
        ({ } low, { } high) when low.Equals(high) => Number(low),
        ({ } low, { } high) => $"{Number(low)}–{Number(high)}",
        ({ } low, null) => $"{Number(low)} or more",
        (null, { } high) => $"up to {Number(high)}",
        _ => "an unknown number of",
    };

    public static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
