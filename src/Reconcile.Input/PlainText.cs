using System.Net;

namespace Reconcile.Input;

/// <summary>Short texts out of markup: entities read, blanks joined.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        return text.Contains('\n', StringComparison.Ordinal) && text.Length > 400
            ? text.Trim()
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The text, or null where there is nothing in it.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : Of(text);
}
