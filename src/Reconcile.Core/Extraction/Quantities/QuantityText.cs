using System.Globalization;
using System.Text;

namespace Reconcile.Extraction.Quantities;

/// <summary>Writes a quantity on a few characters: <c>&gt;=12 (person) #Killed</c>, <c>~70 percent (voter)</c>, <c>none (soldier)</c>.</summary>
internal static class QuantityText
{
    public static string Of(Quantity quantity)
    {
        StringBuilder text = new();
        double value = quantity.Low ?? quantity.High ?? double.NaN;
        text.Append(quantity.Hedge switch
        {
            Hedge.About => "~",
            Hedge.Nearly => "~<",
            Hedge.MoreThan => ">",
            Hedge.AtLeast => ">=",
            Hedge.LessThan => "<",
            Hedge.AtMost => "<=",
            _ => string.Empty,
        });
        if (quantity.Hedge == Hedge.None) text.Append("none");
        else text.Append(Number(value));
        if (quantity.Low is not null && quantity.High is { } high && high != value) text.Append("..").Append(Number(high));
        if (quantity.Unit is not null) text.Append(' ').Append(quantity.Unit);
        if (quantity.Counted is not null) text.Append(" (").Append(quantity.Counted).Append(')');
        if (quantity.Role != QuantityRole.None) text.Append(" #").Append(quantity.Role.ToString().Replace(", ", ",", StringComparison.Ordinal));
        return text.ToString();
    }

    private static string Number(double value) => Math.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);
}
