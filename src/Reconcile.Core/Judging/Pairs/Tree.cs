namespace Reconcile.Judging.Pairs;

/// <summary>One decision tree, complete: node n has the children 2n+1 (feature at most the threshold) and 2n+2.</summary>
internal sealed class Tree
{
    public byte[] Feature { get; } = new byte[PairModel.Inner];

    public float[] Threshold { get; } = new float[PairModel.Inner];

    public float[] Leaf { get; } = new float[PairModel.Leaves];

    public float Value(ReadOnlySpan<double> features)
    {
        int node = 0;
        while (node < PairModel.Inner) node = (2 * node) + ((float)features[Feature[node]] <= Threshold[node] ? 1 : 2);
        return Leaf[node - PairModel.Inner];
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Feature);
        foreach (float threshold in Threshold) writer.Write(threshold);
        foreach (float leaf in Leaf) writer.Write(leaf);
    }

    public static Tree Read(BinaryReader reader)
    {
        var tree = new Tree();
        reader.BaseStream.ReadExactly(tree.Feature);
        for (int i = 0; i < PairModel.Inner; i++) tree.Threshold[i] = reader.ReadSingle();
        for (int i = 0; i < PairModel.Leaves; i++) tree.Leaf[i] = reader.ReadSingle();
        return tree;
    }
}
