using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>Trains the tagger; can tag sentences it did not see, for the parser's training.</summary>
internal static class TaggerTraining
{
    public static Perceptron Train(List<GoldSentence> data, int[][] gold, int classes, int epochs, int seed)
    {
        Perceptron model = new(classes);
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, data.Count)];
        WordForms[] words = [.. data.Select(d => d.Words())];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int s in order) Pass(model, words[s], gold[s], learn: true);
        }

        return model;
    }

    public static int[] Pass(Perceptron model, WordForms words, int[]? gold, bool learn)
    {
        int[] tags = new int[words.Count];
        Span<uint> features = stackalloc uint[Tagger.FeatureCount];
        Span<float> scores = stackalloc float[model.Classes];
        for (int i = 0; i < tags.Length; i++)
        {
            Tagger.Features(words, i, i > 0 ? tags[i - 1] : 254, i > 1 ? tags[i - 2] : 254, features);
            model.Score(features, scores);
            int best = 0;
            for (int c = 1; c < scores.Length; c++)
                if (scores[c] > scores[best]) best = c;
            tags[i] = best;
            if (!learn) continue;
            model.Tick();
            if (best != gold![i]) model.Update(features, gold[i], best);
        }

        return tags;
    }
}
