using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Numbers of one thing: the same, allowed by each other, or not.</summary>
internal static class NumberFeatures
{
    private const QuantityRole Fates = QuantityRole.Killed | QuantityRole.Wounded | QuantityRole.Missing;

    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment, TextDifference difference)
    {
        List<TextNumber> a = TextNumbers.Of(first.Context), b = TextNumbers.Of(second.Context);
        row[PairFeature.NumbersSecond] = Math.Min(b.Count, 4);
        row[PairFeature.NumberNewFirst] = Math.Min(a.Count, 4);
        (TextNumber Number, double Score)?[] pairs = NumberPairs.Find(a, b, first, second, alignment, difference);
        for (int j = 0; j < b.Count; j++)
        {
            if (pairs[j] is not { } pair)
            {
                // "No" is read by the negation features.
                if (b[j].Quantity.High != 0) row.Add(PairFeature.NumberNew, 1);
                continue;
            }

            row[PairFeature.NumberNewFirst] = Math.Max(0, row[PairFeature.NumberNewFirst] - 1);
            bool sure = pair.Score >= NumberPairs.Sure;
            string left = Words(first, pair.Number), right = Words(second, b[j]);
            switch (NumberComparison.Compare(pair.Number.Quantity, b[j].Quantity))
            {
                case NumberRelation.Same when IsOtherRole(pair.Number.Quantity.Role, b[j].Quantity.Role):
                    row.Add(PairFeature.NumberOtherRole, 1);
                    row.Note(ConflictType.Count, 0.3, left, right);
                    break;
                case NumberRelation.Same: row.Add(pair.Score >= NumberPairs.SameOfOneThing ? PairFeature.NumberSame : PairFeature.NumberSameLoose, 1); break;
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
                    bool elsewhere = Elsewhere(a, b[j].Quantity);
                    bool likely = pair.Score >= NumberPairs.Likely;
                    row.Add(
                        elsewhere ? PairFeature.NumberElsewhere : sure ? PairFeature.NumberDisjoint : likely ? PairFeature.NumberDisjointLoose : PairFeature.NumberDisjointFar, 1);
                    row.Note(ConflictType.Count, elsewhere ? 0.3 : sure ? 0.92 : likely ? 0.5 : 0.3, left, right);
                    break;
            }
        }
    }

    /// <summary>Dead against wounded and the like: one value, two things.</summary>
    private static bool IsOtherRole(QuantityRole a, QuantityRole b) => (a & Fates) != 0 && (b & Fates) != 0 && (a & Fates) != (b & Fates);

    /// <summary>Whether some number of the first text, of the same unit, says what the number of the second says.</summary>
    private static bool Elsewhere(List<TextNumber> numbers, Quantity quantity)
    {
        foreach (TextNumber number in numbers)
            if (number.Quantity.Unit == quantity.Unit && NumberComparison.Compare(number.Quantity, quantity) is NumberRelation.Same or NumberRelation.Entails) return true;
        return false;
    }

    private static string Words(TextView view, TextNumber number)
    {
        int last = number.CountedToken > number.NumberToken && number.CountedToken - number.NumberToken < 5 ? number.CountedToken : number.NumberToken;
        return view.Context.Parsed.Text[view.Context.Parsed.Tokens[number.FirstToken].Start..view.Context.Parsed.Tokens[last].End];
    }
}
