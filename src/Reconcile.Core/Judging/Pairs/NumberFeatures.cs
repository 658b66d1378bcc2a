using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Numbers of one thing: the same, allowed by each other, or not.</summary>
internal static class NumberFeatures
{
    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment, TextDifference difference)
    {
        List<TextNumber> a = TextNumbers.Of(first.Context), b = TextNumbers.Of(second.Context);
        row[PairFeature.NumbersSecond] = Math.Min(b.Count, 4);
        (TextNumber Number, double Score)?[] pairs = NumberPairs.Find(a, b, first, second, alignment, difference);
        for (int j = 0; j < b.Count; j++)
        {
            if (pairs[j] is not { } pair)
            {
                row.Add(PairFeature.NumberNew, 1);
                continue;
            }

            bool sure = pair.Score >= NumberPairs.Sure;
            string left = Words(first, pair.Number), right = Words(second, b[j]);
            switch (NumberComparison.Compare(pair.Number.Quantity, b[j].Quantity))
            {
                case NumberRelation.Same: row.Add(PairFeature.NumberSame, 1); break;
                case NumberRelation.Entails: row.Add(PairFeature.NumberEntails, 1); break;
                case NumberRelation.Wider: row.Add(PairFeature.NumberWider, 1); break;
                case NumberRelation.Near:
                    row.Add(PairFeature.NumberNear, 1);
                    row.Note(ConflictType.Count, 0.2, left, right);
                    break;
                case NumberRelation.None:
                    row.Add(PairFeature.NumberNone, 1);
                    row.Note(ConflictType.CountVsEvent, 0.9, left, right);
                    break;
                default:
                    row.Add(sure ? PairFeature.NumberDisjoint : PairFeature.NumberDisjointLoose, 1);
                    row.Note(ConflictType.Count, sure ? 0.92 : 0.5, left, right);
                    break;
            }
        }
    }

    private static string Words(TextView view, TextNumber number)
    {
        int last = number.CountedToken > number.NumberToken && number.CountedToken - number.NumberToken < 5 ? number.CountedToken : number.NumberToken;
        return view.Context.Parsed.Text[view.Context.Parsed.Tokens[number.FirstToken].Start..view.Context.Parsed.Tokens[last].End];
    }
}
