using System.Text;

namespace Reconcile.Reporting;

/// <summary>Foreign text inside Markdown: shown as it is, never as markup, links or mentions.</summary>
internal static class MarkdownText
{
    public static string Escape(string text)
    {
        string line = SafeText.Line(text);
        var result = new StringBuilder(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            result.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '@' => "@&#8203;", // an invisible space: forges turn a name after the sign into a mention
                '#' when i + 1 < line.Length && char.IsAsciiDigit(line[i + 1]) => "#&#8203;",
                ':' when i + 1 < line.Length && line[i + 1] == ':' => "&#58;",
                ':' when i + 2 < line.Length && line[i + 1] == '/' && line[i + 2] == '/' => ":&#47;",
                '.' when i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => "&#46;",
                _ when @"\`*_{}[]()#+!|~$""'".Contains(c, StringComparison.Ordinal) => $"\\{c}",
                _ when i == 0 && c is '-' or '=' => $"\\{c}",
                _ => c.ToString(),
            });
            if (c == ':' && result[^1] == ';' && i + 1 < line.Length && line[i + 1] == '/') i++;
        }

        return OpenList(result.ToString());
    }

    public static string Quote(Claim claim, Article article)
    {
        QuotedClaim quote = QuotedClaim.Of(claim, article).OnOneLine();
        return $"“{Part(quote.Before)}<strong>{Part(quote.Words)}</strong>{Part(quote.After)}”";
    }

    /// <summary>A number with a full stop at the start of a line would open a list.</summary>
    private static string OpenList(string text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return digits > 0 && digits < text.Length && text[digits] == '.' ? text.Insert(digits, "\\") : text;
    }

    private static string Part(string text) =>
        text.Length == 0 ? "" : $"{(text[0] == ' ' ? " " : "")}{Escape(text)}{(text[^1] == ' ' && text.Length > 1 ? " " : "")}";
}
