using System.Globalization;

namespace Reconcile.Reading.Inference;

/// <summary>ISO 8601 dates and times as programs write them.</summary>
internal static class IsoTime
{
    public static PublicationTime? Parse(string text)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return new PublicationTime(day);
        if (text.Length > 10 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
            return new PublicationTime(DateOnly.FromDateTime(moment.UtcDateTime), TimeOnly.FromDateTime(moment.UtcDateTime));
        return DayInWords.Find(text) is { Year: { } year } found ? new PublicationTime(new DateOnly(year, found.Month, found.Day)) : null;
    }
}
