using System.Globalization;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Times;

/// <summary>Words of time with their numbers and codes, from <c>times.lexicon</c>.</summary>
internal static class TimeWords
{
    private static readonly Dictionary<string, int> Months = Numbers("month"), Weekdays = Numbers("weekday"), Decades = Numbers("decade");
    private static readonly Dictionary<string, string> Units = Codes("unit"), Seasons = Codes("season"), Dayparts = Codes("daypart");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> All = new HashSet<string>([.. Months.Keys, .. Weekdays.Keys, .. Weekdays.Keys.Select(w => w + "s"), .. Decades.Keys, .. Units.Keys, .. Seasons.Keys, .. Dayparts.Keys], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is a month, weekday, unit, season, part of a day or decade.</summary>
    public static bool IsTimeWord(ReadOnlySpan<char> word) => All.Contains(word);

    /// <summary>1 to 12, or 0; only with a capital (or all capitals), so that the verb <c>may</c> and <c>march</c> stay out.</summary>
    public static int Month(ReadOnlySpan<char> word) => char.IsUpper(word[0]) ? Get(Months, word) : 0;

    /// <summary>1 to 12, or 0, in any case.</summary>
    public static int MonthInSmallLetters(ReadOnlySpan<char> word) => Get(Months, word);

    /// <summary>1 (Monday) to 7, or 0.</summary>
    public static int Weekday(ReadOnlySpan<char> word) => char.IsUpper(word[0]) ? Get(Weekdays, word.Length > 4 && word[^1] is 's' && word[^2] is 'y' ? word[..^1] : word) : 0;

    /// <summary>The year of its century that a decade in words starts with (<c>nineties</c>: 90), or 0.</summary>
    public static int Decade(ReadOnlySpan<char> word) => Get(Decades, word);

    /// <summary>The code of a unit: S N(minute) H D I(night) W E(weekend) M Q Y A(decade) C(century), or 0.</summary>
    public static char Unit(ReadOnlySpan<char> word) => Code(Units, word) is { } code ? code[0] : '\0';

    /// <summary>SP, SU, FA, WI or null.</summary>
    public static string? Season(ReadOnlySpan<char> word) => Code(Seasons, word);

    /// <summary>Words that put a time close to another: <c>just</c> after four.</summary>
    public static readonly string[] Narrowly = ["just", "shortly", "moments", "minutes", "right", "soon", "slightly"];

    /// <summary>MO, MI, AF, EV, NI or null.</summary>
    public static string? Daypart(ReadOnlySpan<char> word) => Code(Dayparts, word);

    private static int Get(Dictionary<string, int> table, ReadOnlySpan<char> word) => table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int value) ? value : 0;

    private static string? Code(Dictionary<string, string> table, ReadOnlySpan<char> word) => table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? code) ? code : null;

    private static Dictionary<string, int> Numbers(string section)
    {
        Dictionary<string, int> table = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string word, string code) in Codes(section)) table[word] = int.Parse(code, CultureInfo.InvariantCulture);
        return table;
    }

    private static Dictionary<string, string> Codes(string section)
    {
        Dictionary<string, string> table = new(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Times/times.lexicon"))
        {
            if (line.Section != section) continue;
            foreach (string word in line.Values)
                if (!table.TryAdd(word, line.Key)) throw line.Fault($"'{word}' stands twice");
        }

        return table;
    }
}
