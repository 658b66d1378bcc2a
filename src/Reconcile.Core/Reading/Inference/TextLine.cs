namespace Reconcile.Reading.Inference;

/// <summary>A line of a text without the blanks around it.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
internal readonly record struct TextLine(int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>All lines, blank ones too.</summary>
    public static IEnumerable<TextLine> Split(string text)
    {
        int from = 0;
        while (from <= text.Length)
        {
            int end = text.AsSpan(from).IndexOfAny('\n', '\r', '\u2028');
            end = end < 0 ? text.Length : from + end;
            int start = from, stop = end;
            while (start < stop && char.IsWhiteSpace(text[start])) start++;
            while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
            yield return new TextLine(start, stop - start);
            from = end + 1;
            if (end < text.Length && text[end] == '\r' && from < text.Length && text[from] == '\n') from++;
        }
    }
}
