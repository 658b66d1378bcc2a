using System.Collections.Frozen;
using Reconcile.Extraction.Quantities;

namespace Reconcile.Extraction.Times;

/// <summary>Says of most words at once that no time starts with them, so that the readers need not look.</summary>
internal static class TimeStarts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "the", "a", "an", "this", "that", "last", "next", "past", "coming", "previous", "following", "preceding", "same", "current", "first", "second", "third",
        "fourth", "final", "latest", "comparable", "fiscal", "financial", "year", "several", "many", "some", "few", "multiple", "numerous", "couple", "today",
        "yesterday", "tomorrow", "tonight", "now", "currently", "presently", "nowadays", "recently", "lately", "recent", "soon", "shortly", "early", "mid",
        "middle", "late", "later", "beginning", "start", "outset", "opening", "end", "close", "noon", "midday", "midnight", "half",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool MayStart(ReadOnlySpan<char> form)
    {
        char c = form[0];
        if (char.IsAsciiDigit(c) || c is '\'' or '’' or '‘' || (c > 127 && FractionReader.IsFractionSign(c))) return true;
        if (!char.IsAsciiLetter(c)) return false;
        if (Words.Contains(form)) return true;
        if (TimeWords.IsTimeWord(form) || Numerals.Of(form).Kind != NumeralKind.None || Ordinals.Value(form) > 0) return true;
        return form is ['Q', _] || (form.Length > 6 && form[3] is '-' && form[..3].Equals("mid", StringComparison.OrdinalIgnoreCase));
    }
}
