using System.Globalization;
using Reconcile.Judging.Pairs;
using Reconcile.Matching.Alignment;

namespace Reconcile.Tuning;

/// <summary>Learns the pair model from three quarters of the labelled pairs and prints the figures of the rest.</summary>
internal static class PairTuning
{
    public static int Run(string data, string output)
    {
        List<LabelledPair> pairs = LabelledPair.Read(data);
        double[][] features = new double[pairs.Count][];
        bool[] conflict = new bool[pairs.Count];
        Parallel.For(0, pairs.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            PairFeatures found = PairFeatures.Of(TextView.Of(pairs[i].A, null), TextView.Of(pairs[i].B, null));
            features[i] = found.Values.ToArray();
            conflict[i] = found.Conflict is not null;
        });
        Console.WriteLine($"{pairs.Count} pairs read");
        PairModel trial = Train(pairs, features, p => !p.Held);
        Figures.Print(pairs, features, conflict, trial);
        PairModel final = Train(pairs, features, _ => true);
        using var writer = new BinaryWriter(File.Create(output));
        final.Write(writer);
        return 0;
    }

    private static PairModel Train(List<LabelledPair> pairs, double[][] features, Func<LabelledPair, bool> use)
    {
        var sizes = pairs.Where(use).GroupBy(p => p.Set).ToDictionary(g => g.Key, g => g.Count());
        var relation = Enumerable.Range(0, pairs.Count).Where(i => use(pairs[i]) && pairs[i].Relation >= 0).ToArray();
        var likeness = Enumerable.Range(0, pairs.Count).Where(i => use(pairs[i]) && pairs[i].Likeness is not null).ToArray();

        // A large set must not drown a small one: weights with the root of the size.
        double[] Weights(int[] rows) => [.. rows.Select(i => Math.Min(6, 40 / Math.Sqrt(sizes[pairs[i].Set])))];
        Tree[][] classes = Boosting.Classes(Rows(features, relation), [.. relation.Select(i => pairs[i].Relation)], Weights(relation), rounds: 160);
        Tree[] match = Boosting.Likeness(Rows(features, likeness), [.. likeness.Select(i => pairs[i].Likeness!.Value)], Weights(likeness), rounds: 160);
        return new PairModel([.. classes, match]);
    }

    private static double[][] Rows(double[][] features, int[] rows) => [.. rows.Select(i => features[i])];
}
