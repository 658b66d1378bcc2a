using Reconcile.Matching.Alignment;
using Reconcile.Matching.Similarity;

namespace Reconcile.Judging.Pairs;

/// <summary>Nearness in meaning by the gloss vectors: of the whole texts, and of each word to the nearest word of the other text.</summary>
internal static class MeaningFeatures
{
    public static void Fill(FeatureRow row, TextView first, TextView second)
    {
        int[] a = Numbers(first), b = Numbers(second);
        row[PairFeature.MeaningCosine] = Whole(first, a, second, b);
        row[PairFeature.MeaningSecond] = Nearest(second, b, first, a, out double worst);
        row[PairFeature.MeaningFirst] = Nearest(first, a, second, b, out _);
        row[PairFeature.MeaningFarthest] = worst;
    }

    private static int[] Numbers(TextView view)
    {
        int[] numbers = new int[view.Words.Length];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = GlossVectors.Default.Find(view.Words[i].Lemma);
        return numbers;
    }

    private static double Whole(TextView first, int[] a, TextView second, int[] b)
    {
        double[] x = Sum(first, a), y = Sum(second, b);
        double product = 0, left = 0, right = 0;
        for (int d = 0; d < x.Length; d++)
        {
            product += x[d] * y[d];
            left += x[d] * x[d];
            right += y[d] * y[d];
        }

        return left * right > 0 ? product / Math.Sqrt(left * right) : 0;
    }

    private static double[] Sum(TextView view, int[] numbers)
    {
        double[] sum = new double[GlossVectors.Default.Dimensions];
        for (int i = 0; i < numbers.Length; i++)
            if (numbers[i] >= 0) GlossVectors.Default.AddTo(sum, numbers[i], Weight(view.Words[i], numbers[i]));
        return sum;
    }

    private static double Weight(TextWord word, int number) => number >= 0 ? GlossVectors.Default.Rarity(number) * (0.4 + word.Weight) : 6 * word.Weight;

    /// <summary>Mean nearness of the words of <paramref name="view"/> to their nearest word of the other text, by weight.</summary>
    private static double Nearest(TextView view, int[] numbers, TextView other, int[] others, out double worst)
    {
        double sum = 0, total = 0;
        worst = 1;
        for (int i = 0; i < numbers.Length; i++)
        {
            double best = 0;
            for (int j = 0; j < others.Length && best < 1; j++)
            {
                if (view.Words[i].Lemma == other.Words[j].Lemma) best = 1;
                else if (numbers[i] >= 0 && others[j] >= 0) best = Math.Max(best, GlossVectors.Default.Cosine(numbers[i], others[j]));
            }

            double weight = Weight(view.Words[i], numbers[i]);
            sum += weight * best;
            total += weight;
            worst = Math.Min(worst, best);
        }

        return total > 0 ? sum / total : 0;
    }
}
