using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconcile.Reading.Inference;

/// <summary>A calendar day written in words or digits, with or without its year.</summary>
internal readonly partial record struct DayInWords(int? Year, int Month, int Day, int Start, int End)
{
    private const string Months = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /// <summary>The first day in the text, or null.</summary>
    public static DayInWords? Find(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            int? year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : null;
            int month = match.Groups["n"].Success
                ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
                : MonthOf(match.Groups["m"].ValueSpan);
            int day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2000, month)) continue;
            return new DayInWords(year, month, day, match.Index, match.Index + match.Length);
        }

        return null;
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        const string starts = "janfebmaraprmayjunjulaugsepoctnovdec";
        return (starts.AsSpan().IndexOf(name[..3].ToString().ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1;
    }

    [GeneratedRegex(
        $@"\b(?:(?<y>(?:19|20)\d\d)-(?<n>\d\d)-(?<d>\d\d)|(?<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?<m>{Months})\.?,?(?: (?<y>(?:19|20)\d\d))?|(?<m>{Months})\.? (?<d>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,? (?<y>(?:19|20)\d\d))?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
