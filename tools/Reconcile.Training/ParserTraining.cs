using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>Trains the arc-hybrid parser with a dynamic oracle (Goldberg and Nivre 2013).</summary>
internal static class ParserTraining
{
    public static Perceptron Train(List<GoldSentence> data, int[][] tags, int epochs, int seed, TimeSpan limit)
    {
        Perceptron model = new(1 + (2 * SyntaxModel.Relations));
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, data.Count)];
        WordForms[] words = [.. data.Select(d => d.Words())];
        ParserState state = new();
        long started = Environment.TickCount64;
        for (int epoch = 0; epoch < epochs && Environment.TickCount64 - started < limit.TotalMilliseconds; epoch++)
        {
            random.Shuffle(order);
            int wrong = 0, steps = 0;
            foreach (int s in order) Pass(model, words[s], tags[s], data[s], state, epoch == 0 ? null : random, ref wrong, ref steps);
            Console.WriteLine($"  parser epoch {epoch + 1}: {100.0 * wrong / steps:F2}% of steps wrong, {(Environment.TickCount64 - started) / 1000} s");
        }

        return model;
    }

    private static void Pass(Perceptron model, WordForms words, int[] tags, GoldSentence gold, ParserState state, Random? explore, ref int wrong, ref int steps)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<float> scores = stackalloc float[model.Classes];
        int n = words.Count;
        state.Reset(n);
        while (!state.Done)
        {
            ParserFeatures.Fill(words, tags, state, features);
            model.Score(features, scores);
            int shift = state.CanShift ? ShiftCost(state, gold.Heads) : int.MaxValue;
            int left = state.CanLeft ? LeftCost(state, gold.Heads) : int.MaxValue;
            int right = state.CanRight ? RightCost(state, gold.Heads) : int.MaxValue;
            int least = Math.Min(shift, Math.Min(left, right));
            int guess = -1, best = -1;
            for (int c = 0; c < scores.Length; c++)
            {
                if (!SentenceParser.Allowed(state, c)) continue;
                if (guess < 0 || scores[c] > scores[guess]) guess = c;
                if (Good(state, c, gold, shift, left, right, least) && (best < 0 || scores[c] > scores[best])) best = c;
            }

            if (best < 0) best = guess;
            model.Tick();
            steps++;
            if (guess != best)
            {
                wrong++;
                model.Update(features, best, guess);
            }

            SentenceParser.Apply(state, explore is not null && explore.NextDouble() < 0.9 ? guess : best);
        }
    }

    private static bool Good(ParserState s, int c, GoldSentence gold, int shift, int left, int right, int least)
    {
        if (c == 0) return shift == least;
        int dependent = s.Top(0);
        bool isLeft = c <= SyntaxModel.Relations;
        if ((isLeft ? left : right) != least) return false;
        int head = isLeft ? (s.CanShift ? s.Next : -1) : s.Top(1);
        int label = isLeft ? c - 1 : c - 1 - SyntaxModel.Relations;
        return gold.Heads[dependent] != head || label == (int)gold.Relations[dependent];
    }

    private static int ShiftCost(ParserState s, int[] heads)
    {
        int b = s.Next, cost = 0;
        for (int d = 0; d < s.Depth; d++)
        {
            int token = s.Top(d);
            if (heads[token] == b) cost++;
            if (d > 0 && heads[b] == token) cost++;
        }

        return cost;
    }

    private static int LeftCost(ParserState s, int[] heads)
    {
        int token = s.Top(0), cost = 0;
        int head = heads[token] < 0 ? s.Count : heads[token];
        if (head > s.Next || head == s.Top(1)) cost++;
        for (int b = s.Next; b < s.Count; b++)
            if (heads[b] == token) cost++;
        return cost;
    }

    private static int RightCost(ParserState s, int[] heads)
    {
        int token = s.Top(0), cost = 0;
        int head = heads[token] < 0 ? s.Count : heads[token];
        if (head >= s.Next) cost++;
        for (int b = s.Next; b < s.Count; b++)
            if (heads[b] == token) cost++;
        return cost;
    }
}
