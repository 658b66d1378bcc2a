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
                if (b[j].Quantity.High != 0) row.Add(IsSum(a, b[j].Quantity) ? PairFeature.NumberSum : PairFeature.NumberNew, 1);
                continue;
            }

            row[PairFeature.NumberNewFirst] = Math.Max(0, row[PairFeature.NumberNewFirst] - 1);
            bool sure = pair.Score >= NumberPairs.Sure;
            string left = Words(first, pair.Number), right = Words(second, b[j]);
            int x = WordOf(first, pair.Number), y = WordOf(second, b[j]);
            switch (NumberComparison.Compare(pair.Number.Quantity, b[j].Quantity))
            {
                case NumberRelation.Same when IsOtherRole(pair.Number.Quantity.Role, b[j].Quantity.Role):
                    row.Add(PairFeature.NumberOtherRole, 1);
                    row.Note(ConflictType.Count, 0.3, left, right, x, y);
                    break;
                case NumberRelation.Same: row.Add(pair.Score >= NumberPairs.SameOfOneThing ? PairFeature.NumberSame : PairFeature.NumberSameLoose, 1); break;
                case NumberRelation.Entails: row.Add(PairFeature.NumberEntails, 1); break;
                case NumberRelation.Wider: row.Add(PairFeature.NumberWider, 1); break;
                case NumberRelation.Near:
                    row.Add(PairFeature.NumberNear, 1);
                    row.Note(ConflictType.Count, 0.2, left, right, x, y);
                    break;
                case NumberRelation.None:
                    row.Add(PairFeature.NumberNone, 1);
                    row.Note(ConflictType.CountVsEvent, 0.9, left, right, x, y);
                    break;
                default:
                    if (IsSum(a, b[j].Quantity))
                    {
                        row.Add(PairFeature.NumberSum, 1);
                        break;
                    }

                    bool elsewhere = Elsewhere(a, b[j].Quantity);
                    bool likely = pair.Score >= NumberPairs.Likely;
                    row.Add(
                        elsewhere ? PairFeature.NumberElsewhere : sure ? PairFeature.NumberDisjoint : likely ? PairFeature.NumberDisjointLoose : PairFeature.NumberDisjointFar, 1);
                    row.Note(ConflictType.Count, elsewhere ? 0.3 : sure ? 0.92 : likely ? 0.5 : 0.3, left, right, x, y);
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
            if ((number.Quantity.Unit == quantity.Unit || number.Quantity.Unit is null) && NumberComparison.Compare(number.Quantity, quantity) is NumberRelation.Same or NumberRelation.Entails) return true;
        return false;
    }

    /// <summary>Whether two or three exact numbers of the first text, of the same unit, add up to the number.</summary>
    private static bool IsSum(List<TextNumber> numbers, Quantity quantity)
    {
        if (quantity.Low is not { } sum || quantity.High != sum) return false;
        for (int i = 0; i < numbers.Count; i++)
        {
            if (Part(numbers[i], quantity) is not { } x) continue;
            for (int k = i + 1; k < numbers.Count; k++)
            {
                if (Part(numbers[k], quantity) is not { } y) continue;
                if (x + y == sum) return true;
                for (int m = k + 1; m < numbers.Count; m++)
                    if (Part(numbers[m], quantity) is { } z && x + y + z == sum) return true;
            }
        }

        return false;
    }

    private static double? Part(TextNumber number, Quantity sum) =>
        number.Quantity.Unit == sum.Unit && number.Quantity.Low is > 0 and { } value && number.Quantity.High == value ? value : null;

    /// <summary>The content word that is counted, or the number itself.</summary>
    private static int WordOf(TextView view, TextNumber number) =>
        number.CountedToken >= 0 && view.WordAt(number.CountedToken) is >= 0 and int word ? word : view.WordAt(number.NumberToken);

    private static string Words(TextView view, TextNumber number)
    {
        int last = number.CountedToken > number.NumberToken && number.CountedToken - number.NumberToken < 5 ? number.CountedToken : number.NumberToken;
        return view.Context.Parsed.Text[view.Context.Parsed.Tokens[number.FirstToken].Start..view.Context.Parsed.Tokens[last].End];
    }
}
