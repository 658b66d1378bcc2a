using System.Globalization;
using Reconcile.Extraction.Times;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Matching.Occasions;

/// <summary>A time as far as the words give it; a weekday of an article without a date is a weekday all the same.</summary>
internal sealed record OccasionTime
{
    /// <summary>The day, where it can be reckoned.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>1 (Monday) to 7, or 0.</summary>
    public int Weekday { get; init; }

    /// <summary>1 to 12, or 0.</summary>
    public int Month { get; init; }

    /// <summary>1 to 31, or 0.</summary>
    public int DayOfMonth { get; init; }

    /// <summary>The year, where it stands in the words, or 0.</summary>
    public int Year { get; init; }

    /// <summary>The time of the day, or null.</summary>
    public TimeSpan? Clock { get; init; }

    /// <summary>Whether the clock may be twelve hours later: ten past nine.</summary>
    public bool OfHalfDay { get; init; }

    /// <summary>Whether the clock is told roughly in words: around midnight.</summary>
    public bool Roughly { get; init; }

    /// <summary>Part of the day as a word, or null.</summary>
    public string? Part { get; init; }

    /// <summary>Whether it is of a night, which belongs to two days.</summary>
    public bool OfNight { get; init; }

    /// <summary>Whether no more than the year is told.</summary>
    public bool IsOfYears => Year > 0 && this is { Month: 0, Weekday: 0 };

    /// <summary>From here on, two times of the day are two.</summary>
    private const double MinutesOfOne = 45;

    /// <summary>As many where one of them is told roughly in words.</summary>
    private const double MinutesOfRough = 80;

    /// <summary>Half a day apart, one has lost its a.m. or p.m.</summary>
    private const double MinutesOfHalfDay = 700;

    /// <summary>Whether only one of the two can be the time of one event.</summary>
    public bool Excludes(OccasionTime other)
    {
        if (DaysApart(other) is { } days && days != 0) return days > 1 || !(OfNight || other.OfNight);
        if (Day is null || other.Day is null)
        {
            if (Month > 0 && other.Month > 0 && Month != other.Month) return true;
            if (Year > 0 && other.Year > 0 && Year != other.Year) return true;
        }

        if (Clock is { } a && other.Clock is { } b)
        {
            double minutes = PairComparer.MinutesApart(a, b), one = Roughly || other.Roughly ? MinutesOfRough : MinutesOfOne;
            return OfHalfDay || other.OfHalfDay ? Math.Min(minutes % 720, 720 - (minutes % 720)) > one : minutes > one && minutes < MinutesOfHalfDay;
        }

        bool day = DaysApart(other) == 0;
        return day && ((Part == "morning" && other.Part is "afternoon" or "evening") || (other.Part == "morning" && Part is "afternoon" or "evening"));
    }

    /// <summary>How many days lie between, of weekdays the fewest; null where a day is not known.</summary>
    public int? DaysApart(OccasionTime other)
    {
        if (Day is { } a && other.Day is { } b) return Math.Abs(a.DayNumber - b.DayNumber);
        if (Weekday > 0 && other.Weekday > 0)
        {
            int days = Math.Abs(Weekday - other.Weekday);
            return Math.Min(days, 7 - days);
        }

        return Month > 0 && DayOfMonth > 0 && Month == other.Month && other.DayOfMonth > 0 ? Math.Abs(DayOfMonth - other.DayOfMonth) : null;
    }

    /// <summary>The time in words.</summary>
    public override string ToString()
    {
        string day = Day is { } date ? date.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
            : Weekday > 0 ? CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(Weekday % 7))
            : Month > 0 ? string.Join(' ', new[] { DayOfMonth > 0 ? Figure(DayOfMonth) : "", CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month), Year > 0 ? Figure(Year) : "" }.Where(w => w.Length > 0))
            : Year > 0 ? Figure(Year) : string.Empty;
        string clock = Clock is { } time ? time.ToString("hh\\:mm", CultureInfo.InvariantCulture) : Part ?? string.Empty;
        return day.Length > 0 && clock.Length > 0 ? $"{day} {clock}" : day + clock;

        static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
    }

    private static readonly string[] Zones = ["GMT", "UTC", "local time"];

    /// <summary>The one time that hangs on the predicate of a claim, or null where there is none, more than one, or only an edge of one.</summary>
    public static OccasionTime? Of(Claim claim)
    {
        ClaimFrame frame = claim.Frame;
        var time = new OccasionTime();
        bool day = false;
        foreach (FrameNode node in frame.Nodes)
        {
            if (!IsOfPredicate(frame, node)) continue;
            if (IsEdge(claim, node) || IsOfNoun(claim, node)) return null;
            if (node.Lemma is "later" or "earlier" or "again" or "yesterday" or "today" or "tonight" or "tomorrow") return null;
            if (TimeWords.Weekday(node.Lemma) is > 0 and var weekday)
            {
                if (time.Weekday > 0 && time.Weekday != weekday) return null;
                (time, day) = (time with { Weekday = weekday }, true);
            }
            else if (TimeWords.Month(node.Lemma) is > 0 and var month)
            {
                if (time.Month > 0 && time.Month != month) return null;
                (time, day) = (time with { Month = month }, true);
            }
            else if (IsNumber(node.Lemma, out int number))
            {
                if (node.Time is { Granularity: Granularity.Year, From: { } year }) time = time with { Year = year.Year };
                else if (number is > 1700 and < 2100) time = time with { Year = number };
                else if (number is >= 1 and <= 31 && IsBesideMonth(frame, node)) time = time with { DayOfMonth = number };
            }

            if (TimeWords.Daypart(node.Lemma) is not null) time = time with { Part = node.Lemma, OfNight = time.OfNight || node.Lemma is "night" or "midnight" or "overnight" };
            if (ClockOf(claim, node) is { } clock)
            {
                if (time.Clock is { } before && before != clock) return null;
                time = time with { Clock = clock, OfNight = time.OfNight || clock.Hours is < 5 or 23 };
            }
        }

        if (time.Clock is null && ClockWords.Of(claim) is { } words)
        {
            if (words.Link is "by" or "from" or "since" or "until" or "till" || (words.Link is "before" or "after" && !words.Loosely)) return null;
            time = time with { Clock = words.Clock, OfHalfDay = words.OfHalfDay, Roughly = words.Link is "about" or "around", OfNight = time.OfNight || (!words.OfHalfDay && words.Clock.Hours is < 5 or 23) };
        }

        if (day) time = WithDay(frame, time);
        if (time.Clock is not null)
            foreach (string zone in Zones)
                if (claim.Text.Contains(zone, StringComparison.Ordinal)) time = time with { Clock = null, OfNight = true };
        foreach (string word in (ReadOnlySpan<string>)["early", "late", "overnight", "midnight", "night"])
            if (frame.Holds(word)) time = time with { OfNight = true };
        return time is { Weekday: 0, Month: 0, Year: 0, Clock: null } ? null : time;
    }

    private static OccasionTime WithDay(ClaimFrame frame, OccasionTime time)
    {
        foreach (FrameNode node in frame.Nodes)
        {
            if (!IsOfPredicate(frame, node) || node.Time is not { Granularity: Granularity.Day or Granularity.Hour, From: { } from } || (TimeWords.Weekday(node.Lemma) == 0 && TimeWords.Month(node.Lemma) == 0)) continue;
            var date = DateOnly.FromDateTime(from);
            return time with { Day = date, Weekday = ((int)date.DayOfWeek + 6) % 7 + 1, Month = date.Month, DayOfMonth = date.Day };
        }

        return time;
    }

    /// <summary>Whether the node is a time that hangs on the predicate, or on one that does.</summary>
    private static bool IsOfPredicate(ClaimFrame frame, FrameNode node)
    {
        for (int steps = 0; steps < 4; steps++)
        {
            if (node.Head < 0) return false;
            if (node.Head == frame.Root) return node.Role == FrameRole.Time || node.Lemma is "a.m." or "p.m.";
            node = frame.Nodes[node.Head];
        }

        return false;
    }

    private static readonly string[] Edges = ["through", "until", "till", "by", "before", "after", "since", "from", "to", "between", "within", "following"];

    /// <summary>Whether the words before bound the time and do not give it; shortly before five is at five.</summary>
    private static bool IsEdge(Claim claim, FrameNode node)
    {
        if (node.Preposition is null || Array.IndexOf(Edges, node.Preposition) < 0) return false;
        if (node.Preposition is not ("before" or "after")) return true;
        foreach (string word in TimeWords.Narrowly)
            if (claim.Text.Contains($"{word} {node.Preposition}", StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>The March attack, his Monday arrest: the time of what the noun tells.</summary>
    private static bool IsOfNoun(Claim claim, FrameNode node)
    {
        int at = node.Span.Start - claim.Span.Start;
        if (at <= 0 || at > claim.Text.Length || TimeWords.Weekday(node.Lemma) == 0 && TimeWords.Month(node.Lemma) == 0) return false;
        ReadOnlySpan<char> before = claim.Text.AsSpan(0, at).TrimEnd();
        foreach (string word in (ReadOnlySpan<string>)["the", "a", "an", "his", "her", "their", "its", "'s", "’s"])
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || word[^1] == 's' && word.Length == 2 || before[^(word.Length + 1)] == ' ')) return true;
        return false;
    }

    private static bool IsBesideMonth(ClaimFrame frame, FrameNode node)
    {
        if (node.Head >= 0 && TimeWords.Month(frame.Nodes[node.Head].Lemma) > 0) return true;
        foreach (FrameNode other in frame.Nodes)
            if (TimeWords.Month(other.Lemma) > 0 && other.Head >= 0 && frame.Nodes[other.Head] == node) return true;
        return false;
    }

    private static bool IsNumber(string lemma, out int number) =>
        int.TryParse(lemma.AsSpan().TrimEnd("stndrh"), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>4:15 a.m., 8 p.m.: figures with what follows them in the words.</summary>
    private static TimeSpan? ClockOf(Claim claim, FrameNode node)
    {
        ReadOnlySpan<char> lemma = node.Lemma;
        if (lemma.Length == 0 || !char.IsAsciiDigit(lemma[0])) return null;
        int colon = lemma.IndexOfAny(':', '.');
        int minute = 0;
        if (!int.TryParse(colon < 0 ? lemma : lemma[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out int hour) || hour > 23) return null;
        if (colon >= 0 && (!int.TryParse(lemma[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out minute) || minute > 59)) return null;
        int end = node.Span.End - claim.Span.Start;
        if (end < 0 || end > claim.Text.Length) return null;
        ReadOnlySpan<char> rest = claim.Text.AsSpan(end).TrimStart();
        bool morning = StartsWith(rest, "a.m") || StartsWith(rest, "am"), evening = StartsWith(rest, "p.m") || StartsWith(rest, "pm");
        if (!morning && !evening) return null;
        if (hour is 0 or > 12) return null;
        return new TimeSpan((hour % 12) + (evening ? 12 : 0), minute, 0);
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length]));
}
