using System.Text;

namespace Reconcile.Reporting;

/// <summary>Foreign text inside Markdown: shown as it is, never as markup, links or mentions.</summary>
internal static class MarkdownText
{
    public static string Escape(string text)
    {
        string line = SafeText.Line(text);
        var result = new StringBuilder(line.Length + 8);
        foreach (char c in line)
        {
            if (c is '<' or '>' or '&' or '@') result.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&#64;" });
            else if (@"\`*_{}[]()#+!|~$".Contains(c, StringComparison.Ordinal)) result.Append('\\').Append(c);
            else result.Append(c);
        }

        // A number with a full stop, or a hyphen, at the start of a line would open a list.
        if (result.Length > 0 && result[0] is '-' or '=') result.Insert(0, '\\');
        return result.Replace("://", ":&#47;/").Replace("www.", "www&#46;").ToString();
    }

    public static string Quote(Claim claim, Article article)
    {
        QuotedClaim quote = QuotedClaim.Of(claim, article).OnOneLine();
        return $"“{Part(quote.Before)}<mark>{Part(quote.Words)}</mark>{Part(quote.After)}”";
    }

    private static string Part(string text) =>
        text.Length == 0 ? "" : $"{(text[0] == ' ' ? " " : "")}{Escape(text)}{(text[^1] == ' ' && text.Length > 1 ? " " : "")}";
}
