namespace Reconcile;

/// <summary>When an article was published: a day, and the time of day in UTC where it is known.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day in UTC, or null where only the day is known.</param>
public readonly record struct PublicationTime(DateOnly Date, TimeOnly? Time = null) : IComparable<PublicationTime>
{
    /// <summary>Orders by day, then by time; a day without a time comes first.</summary>
    public int CompareTo(PublicationTime other)
    {
        int byDate = Date.CompareTo(other.Date);
        return byDate != 0 ? byDate : Nullable.Compare(Time, other.Time);
    }

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(PublicationTime left, PublicationTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is earlier or the same.</summary>
    public static bool operator <=(PublicationTime left, PublicationTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(PublicationTime left, PublicationTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is later or the same.</summary>
    public static bool operator >=(PublicationTime left, PublicationTime right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601: <c>2022-11-11</c> or <c>2022-11-11T14:05:00Z</c>.</summary>
    public override string ToString() => Time is { } time
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}T{time:HH:mm:ss}Z")
        : Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
