using System.Globalization;
using Reconcile.Extraction;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;

namespace Reconcile.Matching.Alignment;

/// <summary>All numbers of a short text: the quantities found in it, and bare numerals that are no time.</summary>
internal static class TextNumbers
{
    public static List<TextNumber> Of(ArticleContext context)
    {
        ParsedText parsed = context.Parsed;
        var numbers = new List<TextNumber>();
        foreach (QuantityMention mention in context.Quantities)
            numbers.Add(new TextNumber(mention.FirstToken, Number(parsed, mention), mention.CountedToken, mention.Quantity));
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            if (parsed.Tokens[i].Upos != Upos.Num || context.QuantityAt(i) is not null || context.TimeAt(i) is not null) continue;
            if (!double.TryParse(parsed.Form(i), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double value)) continue;
            int counted = parsed.Tokens[i].Relation == Relation.Nummod ? parsed.Tokens[i].Head : -1;
            numbers.Add(new TextNumber(i, i, counted, new Quantity { Low = value, High = value, Hedge = Hedge.Exact, Counted = counted < 0 ? null : parsed.Tokens[counted].Lemma }));
        }

        numbers.Sort(static (a, b) => a.NumberToken.CompareTo(b.NumberToken));
        return numbers;
    }

    private static int Number(ParsedText parsed, QuantityMention mention)
    {
        for (int i = mention.EndToken - 1; i >= mention.FirstToken; i--)
            if (parsed.Tokens[i].Upos == Upos.Num) return i;
        return mention.EndToken - 1;
    }
}
