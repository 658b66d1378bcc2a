using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>How many of something both texts speak of, and negations of less than the clause (<c>not all</c>, <c>not unlike</c>, <c>but not on Friday</c>).</summary>
internal static class QuantifierFeatures
{
    private const double Far = 2;

    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        Count(row, first.Context.Parsed, PairFeature.PartialFirst, PairFeature.CancelledFirst, PairFeature.LocalFirst, PairFeature.SeldomFirst);
        Count(row, second.Context.Parsed, PairFeature.PartialSecond, PairFeature.CancelledSecond, PairFeature.LocalSecond, PairFeature.SeldomSecond);
        if (row[PairFeature.LocalFirst] != row[PairFeature.LocalSecond]) row.Note(ConflictType.Negation, 0.3, row[PairFeature.LocalFirst] > 0 ? "not" : "-", row[PairFeature.LocalSecond] > 0 ? "not" : "-");
        for (int i = 0; i < first.Words.Length; i++)
        {
            if (alignment.OfFirst(i) is not (>= 0 and int j) || first.Words[i].Upos is not (Upos.Noun or Upos.Propn)) continue;
            double a = Quantifiers.Scale(first.Context.Parsed, first.Words[i].Token), b = Quantifiers.Scale(second.Context.Parsed, second.Words[j].Token);
            if (a < 0 || b < 0) continue;
            row.Add(a == b ? PairFeature.ScaleSame : Math.Abs(a - b) < Far ? PairFeature.ScaleNear : PairFeature.ScaleFar, 1);
        }
    }

    private static void Count(FeatureRow row, ParsedText parsed, PairFeature partial, PairFeature cancelled, PairFeature local, PairFeature seldom)
    {
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            if (Quantifiers.SectionOf(parsed, i) == "seldom") row.Add(seldom, 1);
            else if (!Quantifiers.IsNot(parsed, i)) continue;
            else if (Quantifiers.IsPartial(parsed, i)) row.Add(partial, 1);
            else if (Quantifiers.Cancels(parsed, i)) row.Add(cancelled, 1);
            else if (Quantifiers.IsLocal(parsed, i)) row.Add(local, 1);
        }
    }
}
