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

    /// <summary>One cell: one line, a leading formula sign defused with an apostrophe, quoted where needed.</summary>
    public static string Cell(string value)
    {
        string text = SafeText.Line(value);
        if (text.Length > 0 && "=+-@|%＝＋－＠".Contains(text[0], StringComparison.Ordinal)) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\";'") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
