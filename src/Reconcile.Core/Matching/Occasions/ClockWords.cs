using System.Globalization;
using Reconcile.Extraction.Quantities;
using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.Occasions;

/// <summary>Reads a time of the day that stands in words: ten past nine, a quarter to four, nine o'clock, noon, and figures without a.m. or p.m.: at 4.35.</summary>
internal static class ClockWords
{
    private static readonly Dictionary<string, int> Minutes = Numbers("minutes"), Hours = Numbers("hour");
    private static readonly HashSet<string> Before = [.. LexiconReader.Read("Matching/Occasions/clocks.lexicon").Where(l => l.Section == "at").SelectMany(l => l.Values)];

    /// <summary>A time in words.</summary>
    /// <param name="Clock">The time; in the first half of the day, where the half is not told.</param>
    /// <param name="OfHalfDay">Whether it may be twelve hours later.</param>
    /// <param name="Link">The word before it: at, before, until.</param>
    /// <param name="Loosely">Whether that word is narrowed: shortly before.</param>
    internal readonly record struct Reading(TimeSpan Clock, bool OfHalfDay, string Link, bool Loosely);

    /// <summary>The one time in words that hangs on the predicate, or null where there is none or more than one.</summary>
    public static Reading? Of(Claim claim)
    {
        Reading? found = null;
        List<(string Word, int At)> words = Split(claim.Text);
        for (int i = 0; i < words.Count; i++)
        {
            if (Read(words, i) is not { } time || !IsOwn(claim, words[i + time.Length - 1].At + claim.Span.Start)) continue;
            int link = i - 1;
            if (link >= 0 && words[link].Word is "a" or "exactly" or "precisely") link--;
            if (link < 0 || !Before.Contains(words[link].Word)) continue;
            if (found is not null) return null;
            bool loosely = link > 0 && (words[link - 1].Word == "little" || Array.IndexOf(TimeWordsNarrow, words[link - 1].Word) >= 0);
            found = new Reading(time.Clock, time.OfHalfDay, words[link].Word, loosely);
            i += time.Length - 1;
        }

        return found is { OfHalfDay: true } half ? half with { Clock = Half(claim.Text, half.Clock) is { } known ? known : half.Clock, OfHalfDay = Half(claim.Text, half.Clock) is null } : found;
    }

    private static readonly string[] TimeWordsNarrow = Extraction.Times.TimeWords.Narrowly;

    private static (TimeSpan Clock, bool OfHalfDay, int Length)? Read(List<(string Word, int At)> words, int i)
    {
        string word = words[i].Word;
        if (Hours.TryGetValue(word, out int named)) return (new TimeSpan(named, 0, 0), false, 1);
        if (Minutes.TryGetValue(word, out int minutes) && i + 2 < words.Count)
        {
            int way = i + 1;
            if (words[way].Word == "minutes") way++;
            if (way + 1 < words.Count && words[way].Word is "past" or "to" && Hour(words[way + 1].Word) is { } hour) return (Time(hour, words[way].Word == "past" ? minutes : -minutes), !Hours.ContainsKey(words[way + 1].Word), way + 2 - i);
        }

        if (i + 1 < words.Count && words[i + 1].Word is "o'clock" or "o’clock" && Hour(word) is { } full) return (Time(full, 0), true, 1);
        int colon = word.AsSpan().IndexOfAny(':', '.');
        if (colon is 1 or 2 && word.Length == colon + 3 && int.TryParse(word.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out int h) && int.TryParse(word.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int m) && h < 24 && m < 60)
        {
            // What stands before a unit or a.m. is read elsewhere, and 2.50 before a noun is no time.
            string next = i + 1 < words.Count ? words[i + 1].Word : string.Empty;
            if (next.Length == 0 || next is "in" or "on" or "when" or "as" or "and" or "local") return h >= 13 ? (new TimeSpan(h, m, 0), false, 1) : (Time(h, m), true, 1);
        }

        return null;
    }

    private static TimeSpan Time(int hour, int minutes) => new TimeSpan((((hour % 12 * 60) + minutes + 720) % 720) / 60, ((minutes % 60) + 60) % 60, 0);

    private static int? Hour(string word)
    {
        if (Hours.TryGetValue(word, out int named)) return named;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int figure)) return figure is >= 1 and <= 12 ? figure : null;
        return Numerals.Of(word.AsSpan()) is { Kind: NumeralKind.Unit or NumeralKind.Tens, Value: >= 1 and <= 12 and var value } ? (int)value : null;
    }

    /// <summary>In the morning, on Tuesday afternoon; half past eleven at night stays open.</summary>
    private static TimeSpan? Half(string text, TimeSpan clock)
    {
        if (text.Contains("morning", StringComparison.OrdinalIgnoreCase)) return clock;
        return text.Contains("afternoon", StringComparison.OrdinalIgnoreCase) || text.Contains("evening", StringComparison.OrdinalIgnoreCase) ? clock + TimeSpan.FromHours(12) : null;
    }

    /// <summary>Whether the word at a place of the article is one of the clause's own that hang on its predicate, and not of a clause inside.</summary>
    private static bool IsOwn(Claim claim, int at)
    {
        foreach (FrameNode node in claim.Frame.Nodes)
        {
            if (at < node.Span.Start || at >= node.Span.End) continue;
            FrameNode up = node;
            for (int steps = 0; steps < 5 && up.Head >= 0; steps++)
            {
                if (up.Head == claim.Frame.Root) return up.Role is FrameRole.Time or FrameRole.Oblique or FrameRole.Place or FrameRole.Other or FrameRole.Modifier;
                up = claim.Frame.Nodes[up.Head];
            }
        }

        return false;
    }

    private static List<(string Word, int At)> Split(string text)
    {
        var words = new List<(string, int)>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i])) continue;
            string word = text[start..i].Trim('(', ')', '"', '“', '”', ',', ';', '.').ToLowerInvariant();
            if (word.Length > 0) words.Add((word, text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase)));
            start = i + 1;
        }

        return words;
    }

    private static Dictionary<string, int> Numbers(string section)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Matching/Occasions/clocks.lexicon"))
            if (line.Section == section)
                foreach (string word in line.Values) numbers.Add(word, int.Parse(line.Key, CultureInfo.InvariantCulture));
        return numbers;
    }
}
