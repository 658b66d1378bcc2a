namespace Reconcile.Reporting;

/// <summary>Long names where there is little room.</summary>
internal static class Shorten
{
    /// <summary>At most <paramref name="length"/> code units, cut before a broken pair, with an ellipsis where something is left out.</summary>
    public static string To(string text, int length)
    {
        if (text.Length <= length) return text;
        int end = length - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
