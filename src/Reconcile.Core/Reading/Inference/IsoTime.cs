using System.Globalization;

namespace Reconcile.Reading.Inference;

/// <summary>ISO 8601 dates and times as programs write them.</summary>
internal static class IsoTime
{
    public static PublicationTime? Parse(string text)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return new PublicationTime(day);
        DayInWords? found = DayInWords.Find(text);
        // The base library fills in from the clock what a text leaves out, so only one with its whole day is handed to it.
        bool isWhole = found is { Year: not null } || text is [_, _, _, _, '-', _, _, '-', ..];
        if (text.Length > 10 && isWhole && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
            return new PublicationTime(DateOnly.FromDateTime(moment.UtcDateTime), TimeOnly.FromDateTime(moment.UtcDateTime));
        return found is { Year: { } year } inWords ? new PublicationTime(new DateOnly(year, inWords.Month, inWords.Day)) : null;
    }
}
