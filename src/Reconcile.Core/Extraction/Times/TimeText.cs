using System.Globalization;

namespace Reconcile.Extraction.Times;

/// <summary>Writes a time on a few characters: its value, then its interval: <c>2022-10 [2022-10-10..2022-10-21]</c>.</summary>
internal static class TimeText
{
    public static string Of(TimeMention time)
    {
        string value = time.Value ?? "?";
        if (time.Range is not { } range) return value;
        bool day = range.Granularity == Granularity.Hour;
        return $"{value} [{Text(range.From, day)}..{Text(range.To, day)}]";
    }

    private static string Text(DateTime? time, bool hours) =>
        time is not { } t ? string.Empty : t.ToString(hours ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
