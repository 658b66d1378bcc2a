using Reconcile.Judging.Pairs;

namespace Reconcile.Tuning;

/// <summary>Grows one tree level by level on histograms of the binned features.</summary>
internal sealed class TreeGrower
{
    private const int Bins = 48;
    private const double LeastCurvature = 3;

    // From this share of one value on only the rows with another value are counted.
    private const double Sparse = 0.6;
    private readonly byte[][] binned;
    private readonly float[][] edges;

    // Of a feature that has one value in most rows: the other rows, and the bin of most; null where values are mixed.
    private readonly int[]?[] others;
    private readonly byte[] usual;
    private readonly double ridge;
    private readonly double offered;
    private readonly int rowCount;
    private uint trees;

    /// <param name="rows">The features, a row a pair.</param>
    /// <param name="ridge">Holds the leaves back.</param>
    /// <param name="offered">Share of the features that a tree is offered.</param>
    public TreeGrower(double[][] rows, double ridge, double offered)
    {
        this.ridge = ridge;
        this.offered = offered;
        rowCount = rows.Length;
        int features = rows[0].Length;
        binned = new byte[features][];
        edges = new float[features][];
        others = new int[features][];
        usual = new byte[features];
        for (int f = 0; f < features; f++)
        {
            float[] values = [.. rows.Select(r => (float)r[f]).Order()];
            edges[f] = [.. Enumerable.Range(1, Bins - 1).Select(k => values[(int)((long)k * (values.Length - 1) / Bins)]).Distinct()];
            binned[f] = new byte[rowCount];
            for (int i = 0; i < rowCount; i++)
            {
                int at = Array.BinarySearch(edges[f], (float)rows[i][f]);
                binned[f][i] = (byte)(at >= 0 ? at : ~at);
            }

            FindUsual(f);
        }
    }

    private void FindUsual(int feature)
    {
        int[] counts = new int[Bins];
        foreach (byte bin in binned[feature]) counts[bin]++;
        byte most = (byte)Array.IndexOf(counts, counts.Max());
        usual[feature] = most;
        if (counts[most] >= Sparse * rowCount) others[feature] = [.. Enumerable.Range(0, rowCount).Where(i => binned[feature][i] != most)];
    }

    public Tree Grow(double[] gradient, double[] curvature, double rate)
    {
        var tree = new Tree();
        int[] node = new int[rowCount];
        trees++;
        var above = new double[binned.Length][];
        int[] counted = [.. Enumerable.Range(0, rowCount)];
        for (int level = 0; level < PairModel.Depth; level++)
        {
            int first = (1 << level) - 1, count = 1 << level;
            double[] best = new double[count];
            Array.Fill(tree.Threshold, float.PositiveInfinity, first, count);
            bool[] small = level == 0 ? [true] : Smaller(node, first, count);
            if (level > 0) counted = [.. Enumerable.Range(0, rowCount).Where(i => small[node[i] - first])];
            double[] totals = Totals(node, first, count, gradient, curvature);
            for (int f = 0; f < binned.Length; f++)
            {
                if (!IsOffered(f)) continue;
                double[] sums = Sums(binned[f], others[f] ?? counted, node, first, count, gradient, curvature);
                if (others[f] is not null) AddUsual(sums, totals, usual[f]);
                else if (level > 0) Complete(sums, above[f], small);
                above[f] = sums;
                for (int n = 0; n < count; n++) Split(tree, f, first + n, sums.AsSpan(n * 2 * Bins, 2 * Bins), ref best[n]);
            }

            for (int i = 0; i < rowCount; i++)
            {
                int at = node[i], f = tree.Feature[at];
                bool left = float.IsPositiveInfinity(tree.Threshold[at]) || (binned[f][i] < edges[f].Length && edges[f][binned[f][i]] <= tree.Threshold[at]);
                node[i] = (2 * at) + (left ? 1 : 2);
            }
        }

        Leaves(tree, node, gradient, curvature, rate);
        return tree;
    }

    /// <summary>Of each pair of siblings the one with fewer rows: only its rows are counted, the other is what is left of the parent.</summary>
    private static bool[] Smaller(int[] node, int first, int count)
    {
        int[] sizes = new int[count];
        foreach (int at in node) sizes[at - first]++;
        bool[] small = new bool[count];
        for (int n = 0; n < count; n += 2) small[sizes[n] <= sizes[n + 1] ? n : n + 1] = true;
        return small;
    }

    /// <summary>Sums of gradient and curvature by node and bin, side by side.</summary>
    private static double[] Sums(byte[] bins, int[] rows, int[] node, int first, int count, double[] gradient, double[] curvature)
    {
        double[] sums = new double[count * 2 * Bins];
        foreach (int i in rows)
        {
            int slot = (((node[i] - first) * Bins) + bins[i]) * 2;
            sums[slot] += gradient[i];
            sums[slot + 1] += curvature[i];
        }

        return sums;
    }

    /// <summary>Sums of gradient and curvature by node.</summary>
    private static double[] Totals(int[] node, int first, int count, double[] gradient, double[] curvature)
    {
        double[] totals = new double[2 * count];
        for (int i = 0; i < node.Length; i++)
        {
            totals[2 * (node[i] - first)] += gradient[i];
            totals[(2 * (node[i] - first)) + 1] += curvature[i];
        }

        return totals;
    }

    /// <summary>The rows that were not counted have the usual value: what is left of the totals.</summary>
    private static void AddUsual(double[] sums, double[] totals, byte bin)
    {
        const int Width = 2 * Bins;
        for (int n = 0; n < totals.Length / 2; n++)
        {
            double g = totals[2 * n], h = totals[(2 * n) + 1];
            for (int b = n * Width; b < (n + 1) * Width; b += 2) (g, h) = (g - sums[b], h - sums[b + 1]);
            sums[(n * Width) + (2 * bin)] = g;
            sums[(n * Width) + (2 * bin) + 1] = h;
        }
    }

    private static void Complete(double[] sums, double[] above, bool[] small)
    {
        const int Width = 2 * Bins;
        for (int n = 0; n < small.Length; n++)
        {
            if (small[n]) continue;
            for (int b = 0; b < Width; b++) sums[(n * Width) + b] = above[(n / 2 * Width) + b] - sums[((n ^ 1) * Width) + b];
        }
    }

    /// <summary>Each tree is offered other features, which keeps the trees apart; no randomness.</summary>
    private bool IsOffered(int feature) => (((((uint)feature * 2654435761u) ^ (trees * 2246822519u)) * 3266489917u) >> 8) < (uint)(offered * (1u << 24));

    private void Split(Tree tree, int feature, int node, ReadOnlySpan<double> sums, ref double best)
    {
        double totalG = 0, totalH = 0, leftG = 0, leftH = 0;
        for (int b = 0; b < sums.Length; b += 2)
        {
            totalG += sums[b];
            totalH += sums[b + 1];
        }

        double whole = totalG * totalG / (totalH + ridge);
        for (int b = 0; b < edges[feature].Length; b++)
        {
            leftG += sums[2 * b];
            leftH += sums[(2 * b) + 1];
            double rightG = totalG - leftG, rightH = totalH - leftH;
            if (leftH < LeastCurvature || rightH < LeastCurvature) continue;
            double gain = (leftG * leftG / (leftH + ridge)) + (rightG * rightG / (rightH + ridge)) - whole;
            if (gain <= best + 1e-9) continue;
            best = gain;
            tree.Feature[node] = (byte)feature;
            tree.Threshold[node] = edges[feature][b];
        }
    }

    private void Leaves(Tree tree, int[] node, double[] gradient, double[] curvature, double rate)
    {
        double[] h = new double[tree.Mean.Length], g = new double[tree.Mean.Length];
        for (int i = 0; i < node.Length; i++)
        {
            g[node[i]] += gradient[i];
            h[node[i]] += curvature[i];
        }

        for (int n = PairModel.Inner; n < tree.Mean.Length; n++) tree.Mean[n] = (float)(rate * g[n] / (h[n] + ridge));
        for (int n = PairModel.Inner - 1; n >= 0; n--)
        {
            int left = (2 * n) + 1, right = (2 * n) + 2;
            h[n] = h[left] + h[right];
            tree.Mean[n] = h[n] > 0 ? (float)(((h[left] * tree.Mean[left]) + (h[right] * tree.Mean[right])) / h[n]) : 0;
        }
    }
}
