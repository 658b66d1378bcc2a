namespace Reconcile.Reporting;

/// <summary>Lines of plain text, wrapped to a width, with colours only where they are asked for. Takes text that is already safe.</summary>
internal sealed class TextPage(TextWriter output, ReportOptions options)
{
    private const string MarkStart = "\u0001", MarkEnd = "\u0002", StrongStart = "\u0003", DimStart = "\u0004";

    private readonly int _width = Math.Max(40, options.Width);

    public string Strong(string text) => $"{StrongStart}{text}{MarkEnd}";

    public string Dim(string text) => $"{DimStart}{text}{MarkEnd}";

    public void Blank() => output.Write('\n');

    public void Rule() => Line(0, Dim(new string('─', _width)));

    /// <summary>A sentence with the decisive words between ›marks‹.</summary>
    public void Quote(int indent, string label, QuotedClaim quote)
    {
        QuotedClaim line = quote.OnOneLine();
        string words = line.Before.Length == 0 && line.After.Length <= 1
            ? $"{StrongStart}{line.Words}{MarkEnd}"
            : $"{MarkStart}{line.Words}{MarkEnd}";
        Line(indent, $"{label}“{line.Before}{words}{line.After}”");
    }

    /// <summary>Writes a paragraph; lines after the first are indented by two more.</summary>
    public void Line(int indent, string text)
    {
        int column = indent;
        bool first = true;
        string open = "";
        output.Write(new string(' ', indent));
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int length = Visible(word);
            if (!first && column + 1 + length > _width)
            {
                if (open.Length > 0) output.Write(Code(MarkEnd));
                output.Write('\n');
                output.Write(new string(' ', indent + 2));
                if (open.Length > 0) output.Write(Code(open));
                column = indent + 2;
            }
            else if (!first)
            {
                output.Write(' ');
                column++;
            }

            foreach (char c in word) Put(c, ref open);
            column += length;
            first = false;
        }

        output.Write('\n');
    }

    private void Put(char c, ref string open)
    {
        if (c > '\u0004')
        {
            output.Write(c);
            return;
        }

        string sign = c.ToString();
        if (sign == MarkStart) output.Write('›');
        if (sign == MarkEnd && open == MarkStart) output.Write('‹');
        output.Write(Code(sign));
        open = sign == MarkEnd ? "" : sign;
    }

    private string Code(string sign) => !options.Colour ? "" : sign switch
    {
        MarkStart => "\u001b[1;33m",
        StrongStart => "\u001b[1m",
        DimStart => "\u001b[2m",
        _ => "\u001b[0m",
    };

    private static int Visible(string word)
    {
        int length = 0;
        foreach (char c in word)
            if (c > '\u0004' || c == MarkStart[0]) length++;
        return length;
    }
}
