using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads what an amount is for: <c>per gallon</c>, <c>a share</c>, <c>an hour</c>, <c>/ sq ft</c>.</summary>
internal static class RateReader
{
    private static readonly HashSet<string> AfterArticle = new(StringComparer.Ordinal)
    {
        "share", "barrel", "gallon", "litre", "liter", "ton", "tonne", "pound", "kilo", "kilogram", "ounce", "head", "person", "unit", "piece", "ticket",
        "second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "mile", "kilometre", "bushel", "acre", "bottle", "household",
    };

    public static bool TryRead(ParsedText parsed, SentenceRange sentence, Measure measure, int at, out string? per, out int next)
    {
        (per, next) = (null, at);
        int end = sentence.EndToken;
        if (at + 1 >= end) return false;
        ReadOnlySpan<char> link = parsed.Form(at);
        bool sure = link is "per" or "/";
        if (link is "/" && parsed.Tokens[at + 1].Upos is not (Upos.Noun or Upos.Propn)) return false;
        if (!sure && link is not ("a" or "an")) return false;
        if (measure.Unit is { IsTime: true } && !sure) return false;
        if (Units.ReadAfter(parsed, at + 1, end, out int afterUnit) is { } unit && (sure || AfterArticle.Contains(parsed.Tokens[at + 1].Lemma)))
        {
            (per, next) = (unit.Name, afterUnit);
            return true;
        }

        Token noun = parsed.Tokens[at + 1];
        if (link is "/" || noun.Upos is not (Upos.Noun or Upos.Propn) || !(sure || AfterArticle.Contains(noun.Lemma))) return false;
        (per, next) = (noun.Lemma, at + 2);
        return true;
    }
}
