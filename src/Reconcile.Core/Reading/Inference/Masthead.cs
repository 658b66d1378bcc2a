using System.Text.RegularExpressions;

namespace Reconcile.Reading.Inference;

/// <summary>The lines above a story that name the outlet and the day.</summary>
/// <param name="Spans">The lines.</param>
/// <param name="Outlet">The outlet, or null where none is named.</param>
/// <param name="Day">The day, or null where none is named.</param>
internal readonly partial record struct Masthead(List<TextSpan> Spans, string? Outlet, DayInWords? Day)
{
    private const int LinesToLookAt = 6, MostWordsOfName = 6;

    public static Masthead Find(string text, IReadOnlyList<TextLine> lines)
    {
        for (int i = 0; i < lines.Count && i < LinesToLookAt; i++)
        {
            string line = lines[i].Of(text).ToString();
            if (line.Length > 80 || DayInWords.Find(line) is not { } day || !IsOnlyDay(line, day)) continue;
            List<TextSpan> spans = [lines[i].Span];
            string? outlet = null;
            if (i > 0 && IsName(lines[0].Of(text)) && (i == 1 || KnownOutlets.Contains(lines[0].Of(text).ToString())))
            {
                outlet = lines[0].Of(text).ToString();
                spans.Insert(0, lines[0].Span);
            }

            return new Masthead(spans, outlet, day);
        }

        if (lines.Count > 1 && lines[0].Of(text).ToString() is var first && KnownOutlets.Contains(first))
            return new Masthead([lines[0].Span], first, null);
        return new Masthead([], null, null);
    }

    // The day with nothing beside it but a weekday, a time and words like "published".
    private static bool IsOnlyDay(string line, DayInWords day) =>
        !BesideDay().Replace(line.Remove(day.Start, day.End - day.Start), " ").AsSpan().ContainsAnyInRange('A', 'z') && day.Year is not null;

    private static bool IsName(ReadOnlySpan<char> line)
    {
        int words = 1;
        foreach (char c in line)
            if (c == ' ') words++;
        return words <= MostWordsOfName && char.IsUpper(line[0]) && line[^1] is not ('.' or '!' or '?' or ':' or '"' or '”');
    }

    [GeneratedRegex(
        @"\b(?:published|posted|updated|last|first|on|at|by|date|(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?|[ap]\.?m\.?|gmt|bst|utc|cet|e[ds]?t|p[ds]t|\d{1,2}[:.]\d\d(?::\d\d)?|\d{1,2}(?=[ap]m\b))\b|[,|·•:/()–-]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BesideDay();
}
