using System.Globalization;
using System.Runtime.CompilerServices;

namespace Reconcile.Reporting.Html;

/// <summary>Markup on its way out. Literals of an interpolated string are markup, every hole is text and is escaped.</summary>
internal sealed class HtmlPage(TextWriter output)
{
    public void Markup([InterpolatedStringHandlerArgument("")] ref Holes markup) => _ = markup;

    /// <summary>Writes markup of our own, such as the style sheet, as it is.</summary>
    public void Raw(string markup) => output.Write(markup);

    /// <summary>Writes foreign text, harmless and escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        foreach (char c in SafeText.SameLength(text.ToString()))
        {
            switch (c)
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                case '\'': output.Write("&#39;"); break;
                case '\r': output.Write("&#13;"); break;
                default: output.Write(c); break;
            }
        }
    }

    /// <summary>Escapes what is put into the holes of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Holes(int literalLength, int formattedCount, HtmlPage page)
    {
        private readonly int _size = literalLength + formattedCount;

        public int Size => _size;

        public void AppendLiteral(string markup) => page.Raw(markup);

        public void AppendFormatted(string? text) => page.Text(text);

        public void AppendFormatted(ReadOnlySpan<char> text) => page.Text(text);

        public void AppendFormatted(int number) => page.Raw(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>A coordinate or a share, with at most two decimals.</summary>
        public void AppendFormatted(double number) => page.Raw(number.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
