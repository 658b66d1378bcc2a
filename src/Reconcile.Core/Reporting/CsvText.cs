using System.Globalization;

namespace Reconcile.Reporting;

/// <summary>Rows of RFC 4180 that a spreadsheet does not take for formulas.</summary>
internal static class CsvText
{
    public static void Row(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) output.Write(',');
            output.Write(Cell(cells[i]));
        }

        output.Write("\r\n");
    }

    /// <summary>A number; open bounds are empty.</summary>
    public static string Number(double? value) => QuantityWords.Finite(value)?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>One cell: one line, a leading formula sign defused with an apostrophe, quoted where needed. A negative number keeps its sign.</summary>
    private static string Cell(string value)
    {
        string text = SafeText.Line(value);
        if (text.Length > 0 && "=+-@|%＝＋－＠".Contains(text[0], StringComparison.Ordinal) && !IsNumber(text)) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\";'") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
