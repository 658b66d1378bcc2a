using System.Globalization;

namespace Reconcile.Input;

/// <summary>Dates as pages, feeds and archives write them: ISO 8601, RFC 1123 and dates with the month in words.</summary>
internal static class NewsDate
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
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (!DateTimeOffset.TryParseExact(text, BasicTimes, CultureInfo.InvariantCulture, Utc, out DateTimeOffset time)
            && !DateTimeOffset.TryParse(WithoutZoneName(text), CultureInfo.InvariantCulture, Utc, out time)) return null;
        time = time.ToUniversalTime();
        return Sane(new PublicationTime(DateOnly.FromDateTime(time.DateTime), TimeOnly.FromDateTime(time.DateTime)));
    }

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
