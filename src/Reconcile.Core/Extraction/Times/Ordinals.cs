namespace Reconcile.Extraction.Times;

/// <summary>Values of ordinals: <c>third</c>, <c>20th</c>.</summary>
internal static class Ordinals
{
    private static readonly string[] Words =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
    ];

    /// <summary>The value, or 0 for another word.</summary>
    public static int Value(ReadOnlySpan<char> form)
    {
        int value = 0, at = 0;
        while (at < form.Length && at < 4 && char.IsAsciiDigit(form[at])) value = (value * 10) + (form[at++] - '0');
        if (at > 0) return form[at..] is "st" or "nd" or "rd" or "th" ? value : 0;
        if (form.Length < 5 || form[^1] is not ('t' or 'd' or 'h')) return 0;
        for (int i = 0; i < Words.Length; i++)
            if (form.Equals(Words[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        return 0;
    }
}
