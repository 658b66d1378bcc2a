namespace Reconcile.Judging.Pairs;

/// <summary>One decision tree, complete: node n has the children 2n+1 (feature at most the threshold) and 2n+2.</summary>
internal sealed class Tree
{
    public byte[] Feature { get; } = new byte[PairModel.Inner];

    public float[] Threshold { get; } = new float[PairModel.Inner];

    /// <summary>What a pair that reaches the node adds on the average; what it adds at a leaf.</summary>
    public float[] Mean { get; } = new float[PairModel.Inner + PairModel.Leaves];

    public float Value(ReadOnlySpan<double> features)
    {
        int node = 0;
        while (node < PairModel.Inner) node = Next(node, features);
        return Mean[node];
    }

    /// <summary>Shares the value out to the features that were asked on the way; returns what holds before any is asked.</summary>
    public float Explain(ReadOnlySpan<double> features, Span<double> shares)
    {
        int node = 0;
        while (node < PairModel.Inner)
        {
            int next = Next(node, features);
            shares[Feature[node]] += Mean[next] - Mean[node];
            node = next;
        }

        return Mean[0];
    }

    private int Next(int node, ReadOnlySpan<double> features) => (2 * node) + ((float)features[Feature[node]] <= Threshold[node] ? 1 : 2);

    public void Write(BinaryWriter writer)
    {
        writer.Write(Feature);
        foreach (float threshold in Threshold) writer.Write(threshold);
        foreach (float mean in Mean) writer.Write(mean);
    }

    public static Tree Read(BinaryReader reader)
    {
        var tree = new Tree();
        reader.BaseStream.ReadExactly(tree.Feature);
        for (int i = 0; i < PairModel.Inner; i++) tree.Threshold[i] = reader.ReadSingle();
        for (int i = 0; i < tree.Mean.Length; i++) tree.Mean[i] = reader.ReadSingle();
        return tree;
    }
}
