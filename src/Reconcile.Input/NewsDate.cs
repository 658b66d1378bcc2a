using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconcile.Input;

/// <summary>Dates as pages, feeds and archives write them: ISO 8601, RFC 1123 and dates with the month in words.</summary>
internal static partial class NewsDate
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "dddd d MMMM yyyy"];
    private static readonly string[] BasicTimes = ["yyyyMMdd'T'HHmmsszzz", "yyyyMMdd'T'HHmmss'Z'", "yyyyMMdd'T'HHmmss"];

    /// <summary>The day, and the time in UTC where it is given, or null. A date of numbers only whose order is a guess is null.</summary>
    public static PublicationTime? Parse(string? raw)
    {
        string text = (raw ?? string.Empty).Trim();
        if (text.Length is < 8 or > 60) return null;
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return Sane(new PublicationTime(day));
        if (text.AsSpan().ContainsAny('/', '\\')) return null;
        Match whole = WholeDay().Match(text);
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (!DateTimeOffset.TryParseExact(text, BasicTimes, CultureInfo.InvariantCulture, Utc, out DateTimeOffset time)
            && !(whole.Success && DateTimeOffset.TryParse(WithoutZoneName(text), CultureInfo.InvariantCulture, Utc, out time)))
            return Day(whole);
        time = time.ToUniversalTime();
        return Sane(new PublicationTime(DateOnly.FromDateTime(time.DateTime), TimeOnly.FromDateTime(time.DateTime)));
    }

    // The day alone, where the words around it are of no known form.
    private static PublicationTime? Day(Match whole)
    {
        string day = $"{whole.Groups["y"].Value} {(whole.Groups["m"].Value is { Length: > 3 } name ? name[..3] : whole.Groups["m"].Value)} {whole.Groups["d"].Value}";
        return DateOnly.TryParseExact(day, ["yyyy M d", "yyyy MMM d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? Sane(new PublicationTime(date)) : null;
    }

    // The base library fills in from the clock what a text leaves out, so a text that does not give year, month and day is not handed to it.
    [GeneratedRegex("""
        (?<!\d)(?:(?<y>\d{4})-(?<m>\d\d?)-(?<d>\d\d?)(?!\d)
        |(?<d>\d\d?)(?:st|nd|rd|th)?[\ -](?:of\ )?(?<m>[a-z]{3,9})\.?,?[\ -](?<y>\d{4}(?!\d)|\d\d(?=\ \d\d:))
        |(?<![a-z])(?<m>[a-z]{3,9})\.?\ (?<d>\d\d?)(?:st|nd|rd|th)?,?\ (?<y>\d{4})(?!\d))
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeDay();

    private static PublicationTime? Sane(PublicationTime time) => time.Date.Year is >= 1600 and <= 2200 ? time : null;

    // RFC 822 zone names that the base library does not read.
    private static string WithoutZoneName(string text)
    {
        foreach ((string name, string offset) in (ReadOnlySpan<(string, string)>)[(" UTC", "Z"), (" EST", " -05:00"), (" EDT", " -04:00"), (" CST", " -06:00"), (" CDT", " -05:00"), (" PST", " -08:00"), (" PDT", " -07:00"), (" BST", " +01:00"), (" CET", " +01:00"), (" CEST", " +02:00")])
            if (text.EndsWith(name, StringComparison.Ordinal))
                return text[..^name.Length] + offset;
        return text;
    }
}
