using System.Globalization;
using System.Text;

namespace Reconcile.Reporting;

/// <summary>Foreign text made harmless to show: nothing in it can steer a terminal or turn the reading direction.</summary>
internal static class SafeText
{
    /// <summary>One line: white space runs become one space, control, direction and broken characters a replacement mark.</summary>
    public static string Line(string text) => Line(text.AsSpan());

    public static string Line(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c)) AppendSpace(result);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) result.Append(c).Append(text[++i]);
            else result.Append(Harmless(c));
        }

        return result.ToString().Trim();
    }

    /// <summary>The same length as before, so that offsets still hold; line ends and tabs are kept.</summary>
    public static string SameLength(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            target[i] = Paired(source, i) || c is '\n' or '\r' or '\t' ? c : Harmless(c);
        }
    });

    /// <summary>The text with every half of a broken pair replaced, so that it can be encoded.</summary>
    public static string WellFormed(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
            target[i] = char.IsSurrogate(source[i]) && !Paired(source, i) ? '\ufffd' : source[i];
    });

    private static bool Paired(string source, int i) =>
        (char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
        || (char.IsLowSurrogate(source[i]) && i > 0 && char.IsHighSurrogate(source[i - 1]));

    private static char Harmless(char c) => c switch
    {
        < ' ' => (char)('\u2400' + c),
        '\u007f' => '\u2421',
        '\u200c' or '\u200d' => c, // joiners are part of the spelling of several scripts
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => '\ufffd',
        _ => c,
    };

    private static void AppendSpace(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
    }
}
