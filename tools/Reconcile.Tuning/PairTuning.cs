using Reconcile.Judging.Pairs;
using Reconcile.Matching.Alignment;

namespace Reconcile.Tuning;

/// <summary>Learns the pair model from three quarters of the labelled pairs and prints the figures of the rest.</summary>
internal static class PairTuning
{
    private const int Rounds = 160;

    // Beyond this many pairs a set teaches little more.
    private const int MostOfASet = 4500;

    /// <param name="data">Folder with <c>pairs/*.jsonl.gz</c>.</param>
    /// <param name="output">File for the model.</param>
    /// <param name="errors">File for the held-out pairs that are judged wrongly, or null.</param>
    public static int Run(string data, string output, string? errors)
    {
        List<LabelledPair> pairs = [.. LabelledPair.Read(data).GroupBy(p => p.Set).SelectMany(g => g.Take(MostOfASet))];
        double[][] features = new double[pairs.Count][];
        var conflicts = new SeenConflict?[pairs.Count];
        Parallel.For(0, pairs.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            (features[i], conflicts[i]) = Measure(pairs[i]);
        });
        Console.WriteLine($"{pairs.Count} pairs read");
        PairModel model = Train(pairs, features, p => !p.Held);
        using (var writer = new BinaryWriter(File.Create(output))) model.Write(writer);
        Figures.Print(pairs, features, conflicts, model);
        if (errors is not null) Figures.Errors(errors, pairs, features, conflicts, model);
        return 0;
    }

    private static (double[] Features, SeenConflict? Conflict) Measure(LabelledPair pair)
    {
        try
        {
            FeatureRow row = PairFeatures.Of(TextView.Of(pair.A, null), TextView.Of(pair.B, null));
            return (row.Values.ToArray(), row.Gravest());
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{pair.Set} {pair.Id} cannot be read", e);
        }
    }

    private static PairModel Train(List<LabelledPair> pairs, double[][] features, Func<LabelledPair, bool> use)
    {
        var sizes = pairs.Where(use).GroupBy(p => p.Set).ToDictionary(g => g.Key, g => g.Count());
        int[] relation = [.. Enumerable.Range(0, pairs.Count).Where(i => use(pairs[i]) && pairs[i].Relation >= 0)];
        int[] likeness = [.. Enumerable.Range(0, pairs.Count).Where(i => use(pairs[i]) && pairs[i].Likeness is not null)];

        // A large set must not drown a small one: weights with the root of the size.
        double[] Weights(int[] rows) => [.. rows.Select(i => Math.Min(4, 40 / Math.Sqrt(sizes[pairs[i].Set])))];
        Tree[][] classes = Boosting.Classes(Rows(features, relation), [.. relation.Select(i => pairs[i].Relation)], Weights(relation), Rounds);
        Tree[] match = Boosting.Likeness(Rows(features, likeness), [.. likeness.Select(i => pairs[i].Likeness!.Value)], Weights(likeness), Rounds);
        return new PairModel([.. classes, match]);
    }

    private static double[][] Rows(double[][] features, int[] rows) => [.. rows.Select(i => features[i])];
}
