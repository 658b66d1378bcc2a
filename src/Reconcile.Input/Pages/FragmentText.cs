using AngleSharp.Html.Parser;

namespace Reconcile.Input.Pages;

/// <summary>The text of a piece of markup, such as the content of a feed entry.</summary>
internal static class FragmentText
{
    public static string Of(string markup)
    {
        if (!markup.Contains('<', StringComparison.Ordinal)) return PlainParagraphs(markup);
        var page = new HtmlParser().ParseDocument(PageCleaner.Clean(markup).Kept);
        if (page.Body is not { } body) return string.Empty;
        PageJunk.Remove(body);
        return BlockText.Of(body);
    }

    /// <summary>The same of what is plain text by the standard, while many write markup.</summary>
    public static string OfPlain(string text) => IsMarkup(text) ? Of(text) : PlainParagraphs(text);

    /// <summary>Whether the text has tags that mark paragraphs, lines or links; a lone &lt; is none.</summary>
    private static bool IsMarkup(string text) => text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase) || text.Contains("<p>", StringComparison.OrdinalIgnoreCase);

    private static string PlainParagraphs(string text) =>
        (text.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text) : text).Trim();
}
