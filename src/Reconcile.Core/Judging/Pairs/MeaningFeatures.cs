using Reconcile.Matching.Alignment;
using Reconcile.Matching.Similarity;

namespace Reconcile.Judging.Pairs;

/// <summary>Nearness in meaning by the word vectors: of the whole texts, and of each word to the nearest word of the other text.</summary>
internal static class MeaningFeatures
{
    /// <summary>What a name is taken to tell.</summary>
    private const double MeanSalience = 0.4;

    private delegate double Weighing(TextWord word, int number);

    public static void Fill(FeatureRow row, TextView first, TextView second)
    {
        int[] a = Numbers(first), b = Numbers(second);
        row[PairFeature.MeaningCosine] = Whole(first, a, second, b, Weight, false);
        row[PairFeature.MeaningNamed] = Whole(first, a, second, b, Weight, true);
        row[PairFeature.MeaningSalient] = Whole(first, a, second, b, Salience, true);
        row[PairFeature.MeaningSecond] = Nearest(second, b, first, a, out double worst, out double lost);
        row[PairFeature.MeaningFarthest] = worst;
        row[PairFeature.MeaningLostSecond] = lost;
        row[PairFeature.MeaningFirst] = Nearest(first, a, second, b, out _, out lost);
        row[PairFeature.MeaningLostFirst] = lost;
    }

    private static int[] Numbers(TextView view)
    {
        int[] numbers = new int[view.Words.Length];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = WordVectors.Default.Find(view.Words[i].Lemma);
        return numbers;
    }

    private static double Whole(TextView first, int[] a, TextView second, int[] b, Weighing weighing, bool named) =>
        WordVectors.Cosine(Sum(first, a, weighing, named), Sum(second, b, weighing, named));

    private static double[] Sum(TextView view, int[] numbers, Weighing weighing, bool named)
    {
        double[] sum = new double[WordVectors.Default.Dimensions];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= 0) WordVectors.Default.AddTo(sum, numbers[i], weighing(view.Words[i], numbers[i]));
            else if (named) WordVectors.AddUnknown(sum, view.Words[i].Lemma, weighing(view.Words[i], -1));
        }

        return sum;
    }

    private static double Salience(TextWord word, int number) => number >= 0 ? WordVectors.Default.Salience(number) * (0.4 + word.Weight) : MeanSalience * word.Weight;

    private static double Weight(TextWord word, int number) => number >= 0 ? WordVectors.Default.Rarity(number) * (0.4 + word.Weight) : 6 * word.Weight;

    /// <summary>Mean nearness of the words of <paramref name="view"/> to their nearest word of the other text, by weight.</summary>
    /// <param name="view">The text whose words are looked for.</param>
    /// <param name="numbers">Its words.</param>
    /// <param name="other">The text in which they are looked for.</param>
    /// <param name="others">Its words.</param>
    /// <param name="worst">The nearness of the word that is farthest from all.</param>
    /// <param name="lost">The most that is lost with one word: its weight, by how far it is from all.</param>
    private static double Nearest(TextView view, int[] numbers, TextView other, int[] others, out double worst, out double lost)
    {
        double sum = 0, total = 0;
        worst = 1;
        lost = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            double best = 0;
            for (int j = 0; j < others.Length && best < 1; j++)
            {
                if (view.Words[i].Lemma == other.Words[j].Lemma) best = 1;
                else if (numbers[i] >= 0 && others[j] >= 0) best = Math.Max(best, WordVectors.Default.Cosine(numbers[i], others[j]));
            }

            double weight = Weight(view.Words[i], numbers[i]);
            sum += weight * best;
            total += weight;
            worst = Math.Min(worst, best);
            lost = Math.Max(lost, weight * (1 - best));
        }

        return total > 0 ? sum / total : 0;
    }
}
