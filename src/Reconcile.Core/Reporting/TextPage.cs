namespace Reconcile.Reporting;

/// <summary>Lines of plain text, wrapped to a width, with colours only where they are asked for. Takes text that is already safe.</summary>
internal sealed class TextPage(TextWriter output, ReportOptions options)
{
    private const char MarkStart = '\u0001', MarkEnd = '\u0002', StrongStart = '\u0003', DimStart = '\u0004', End = '\u0005', None = '\0';

    private readonly int _width = Math.Max(40, options.Width);

    public static string Strong(string text) => $"{StrongStart}{text}{End}";

    public static string Dim(string text) => $"{DimStart}{text}{End}";

    public void Blank() => output.Write('\n');

    /// <summary>A sentence with the decisive words between ›marks‹.</summary>
    public void Quote(int indent, QuotedClaim quote)
    {
        QuotedClaim line = quote.OnOneLine();
        string words = line.Before.Length == 0 && line.After.Length <= 1 ? Strong(line.Words) : $"{MarkStart}{line.Words}{MarkEnd}";
        Line(indent, $"“{line.Before}{words}{line.After}”");
    }

    /// <summary>Writes a paragraph; lines after the first are indented by two more.</summary>
    public void Line(int indent, string text)
    {
        int column = indent;
        bool first = true;
        char open = None;
        output.Write(new string(' ', indent));
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int length = Visible(word);
            bool wrap = !first && column + 1 + length > _width;
            if (wrap)
            {
                if (open != None) output.Write(Code(End));
                output.Write('\n');
                column = indent + 2;
                output.Write(new string(' ', column));
                if (open != None) output.Write(Code(open));
            }
            else if (!first)
            {
                output.Write(' ');
                column++;
            }

            if (wrap || first) column += Defuse(word);
            foreach (char c in word) Put(c, ref open);
            column += length;
            first = false;
        }

        output.Write('\n');
    }

    /// <summary>Build runners take a line that begins so for a command to them.</summary>
    private int Defuse(string word)
    {
        string start = word.TrimStart(MarkStart, StrongStart, DimStart);
        if (!start.StartsWith("::", StringComparison.Ordinal) && !start.StartsWith("##", StringComparison.Ordinal)) return 0;
        output.Write('\\');
        return 1;
    }

    private void Put(char c, ref char open)
    {
        if (c > End)
        {
            output.Write(c);
            return;
        }

        if (c == MarkStart) output.Write('›');
        output.Write(Code(c));
        if (c == MarkEnd) output.Write('‹');
        open = c is MarkEnd or End ? None : c;
    }

    private string Code(char sign) => !options.Colour ? "" : sign switch
    {
        MarkStart => "\u001b[1;4m",
        StrongStart => "\u001b[1m",
        DimStart => "\u001b[2m",
        _ => "\u001b[0m",
    };

    private static int Visible(string word)
    {
        int length = 0;
        foreach (char c in word)
            if (c is > End or MarkStart or MarkEnd) length++;
        return length;
    }
}
