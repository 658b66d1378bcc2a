using System.Globalization;
using Humanizer;

namespace Reconcile.Reporting;

/// <summary>A quantity in a few words: <c>12 or more people</c>, <c>3 to 5 kilometres</c>.</summary>
internal static class QuantityWords
{
    public static string Of(Quantity quantity)
    {
        bool one = quantity is { Low: 1, High: 1 };
        string unit = Noun(quantity.Unit, one), counted = Noun(quantity.Counted, one && unit.Length == 0);
        string noun = unit.Length == 0 ? counted : counted.Length == 0 ? unit : $"{unit} of {counted}";
        return $"{Interval(quantity)} {noun}".TrimEnd();
    }

    public static string Interval(Quantity quantity) => (Finite(quantity.Low), Finite(quantity.High)) switch
    {
        ({ } low, { } high) when low.Equals(high) => Number(low),
        ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        ({ } low, null) => quantity.Hedge == Hedge.MoreThan ? $"more than {Number(low)}" : $"{Number(low)} or more",
        (null, { } high) => quantity.Hedge == Hedge.LessThan ? $"less than {Number(high)}" : $"up to {Number(high)}",
        _ => "an unknown number of",
    };

    public static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    /// <summary>Lemmas in the plural where the number asks for it; only plain words, as the rules of English know no others.</summary>
    private static string Noun(string? lemma, bool one)
    {
        string noun = SafeText.Line(lemma ?? "");
        bool plain = noun.Length > 0 && noun.All(c => char.IsAsciiLetterLower(c) || c is ' ' or '-');
        return one || !plain || noun is "percent" or "per cent" ? noun : noun.Pluralize(inputIsKnownToBeSingular: false);
    }
}
