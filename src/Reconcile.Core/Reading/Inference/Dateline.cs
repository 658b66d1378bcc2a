using System.Text.RegularExpressions;

namespace Reconcile.Reading.Inference;

/// <summary>The place, day and agency before the first sentence of a report: <c>GENEVA, May 3 (Agency) - </c>.</summary>
/// <param name="Span">The whole dateline with its dash.</param>
/// <param name="Day">The day, or null where it names none.</param>
/// <param name="Agency">The agency, or null where it names none.</param>
internal readonly partial record struct Dateline(TextSpan Span, DayInWords? Day, string? Agency)
{
    private const int LinesToLookAt = 8, LongestDateline = 120;

    public static Dateline? Find(string text, IReadOnlyList<TextLine> lines)
    {
        for (int i = 0; i < lines.Count && i < LinesToLookAt; i++)
        {
            string head = text.Substring(lines[i].Start, Math.Min(lines[i].Length, LongestDateline));
            Match match = Pattern().Match(head);
            if (!match.Success || match.Length == lines[i].Length) continue;
            DayInWords? day = match.Groups["day"].Success ? DayInWords.Find(match.Groups["day"].Value) : null;
            string? agency = match.Groups["agency"] is { Success: true, Value: var words } ? words.Trim() : null;
            if (agency is not null && DayInWords.Find(agency) is { } inBrackets)
            {
                day ??= inBrackets;
                agency = null;
            }

            return new Dateline(new TextSpan(lines[i].Start, match.Length), day, agency);
        }

        return null;
    }

    // A place in capitals or with a day or an agency after it; an agency alone; always closed by a dash.
    [GeneratedRegex(
        """
        ^(?:
            (?<place>\p{Lu}[\p{L}.'’ -]{1,40}(?:,\ \p{Lu}[\p{L}.'’ -]{1,30}?){0,2}),?\ (?<day>(?:\p{L}{3,9}\.?\ \d{1,2}|\d{1,2}\ \p{L}{3,9}\.?)(?:,?\ \d{4})?),?(?:\ \((?<agency>[^()]{2,40})\))?
          | (?:(?<place>\p{Lu}[\p{L}.'’ -]{1,40}(?:,\ \p{Lu}[\p{L}.'’ -]{1,30}){0,2})\ )?\((?<agency>\p{Lu}[^()]{1,40})\)
          | (?<place>\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,\ \p{Lu}[\p{L}.'’ -]{1,30}){0,2})
        )\ *\.?\ *(?:--|[-–—])\ +
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
