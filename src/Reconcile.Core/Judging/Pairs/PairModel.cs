namespace Reconcile.Judging.Pairs;

/// <summary>
/// Learned from labelled pairs: boosted decision trees over the pair features, one row of trees for each relation and one for the likeness.
/// Comparisons and sums in a fixed order only, so that the result is the same on every processor up to the final logistic function.
/// </summary>
internal sealed class PairModel
{
    /// <summary>Depth of every tree; a tree is stored as a complete binary tree.</summary>
    public const int Depth = 4;

    public const int Inner = (1 << Depth) - 1;

    public const int Leaves = 1 << Depth;

    /// <summary>Contradiction, agreement, neither; then the likeness.</summary>
    public const int Outputs = 4;

    private readonly Tree[][] trees;

    public PairModel(Tree[][] trees) => this.trees = trees;

    public static PairModel Default { get; } = Read();

    /// <summary>Probabilities of contradiction, agreement and neither.</summary>
    public (double Contradiction, double Agreement, double Neutral) Relation(ReadOnlySpan<double> features)
    {
        double c = Sum(0, features), a = Sum(1, features), n = Sum(2, features), top = Math.Max(c, Math.Max(a, n));
        (c, a, n) = (Math.Exp(c - top), Math.Exp(a - top), Math.Exp(n - top));
        double total = c + a + n;
        return (c / total, a / total, n / total);
    }

    /// <summary>How surely both say the same, 0..1.</summary>
    public double Match(ReadOnlySpan<double> features) => 1 / (1 + Math.Exp(-Sum(3, features)));

    /// <summary>The raw score of an output.</summary>
    public double Sum(int output, ReadOnlySpan<double> features)
    {
        double sum = 0;
        foreach (Tree tree in trees[output]) sum += tree.Value(features);
        return sum;
    }

    /// <summary>What each feature adds to the score of an output, in nats.</summary>
    public double[] Explain(int output, ReadOnlySpan<double> features)
    {
        double[] shares = new double[features.Length];
        foreach (Tree tree in trees[output]) tree.Explain(features, shares);
        return shares;
    }

    /// <summary>Writes the model as it is embedded.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (Tree[] row in trees)
        {
            writer.Write(row.Length);
            foreach (Tree tree in row) tree.Write(writer);
        }
    }

    private static PairModel Read()
    {
        using Stream stream = typeof(PairModel).Assembly.GetManifestResourceStream("Judging/Pairs/pair-model.bin")
            ?? throw new InvalidOperationException("The pair model is missing from the assembly.");
        using var reader = new BinaryReader(stream);
        var rows = new Tree[Outputs][];
        for (int output = 0; output < Outputs; output++)
        {
            rows[output] = new Tree[reader.ReadInt32()];
            for (int i = 0; i < rows[output].Length; i++) rows[output][i] = Tree.Read(reader);
        }

        return new PairModel(rows);
    }
}
