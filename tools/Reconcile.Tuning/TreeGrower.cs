using Reconcile.Judging.Pairs;

namespace Reconcile.Tuning;

/// <summary>Grows one tree level by level on histograms of the binned features.</summary>
internal sealed class TreeGrower
{
    private const int Bins = 48;
    private const double Ridge = 5;
    private const double LeastCurvature = 3;
    private readonly byte[][] binned;
    private readonly float[][] edges;
    private readonly int rowCount;

    public TreeGrower(double[][] rows)
    {
        rowCount = rows.Length;
        int features = rows[0].Length;
        binned = new byte[features][];
        edges = new float[features][];
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
        }
    }

    public Tree Grow(double[] gradient, double[] curvature, double rate)
    {
        var tree = new Tree();
        int[] node = new int[rowCount];
        for (int level = 0; level < PairModel.Depth; level++)
        {
            int first = (1 << level) - 1, count = 1 << level;
            double[] best = new double[count];
            Array.Fill(tree.Threshold, float.PositiveInfinity, first, count);
            double[] g = new double[count * Bins], h = new double[count * Bins];
            for (int f = 0; f < binned.Length; f++)
            {
                Array.Clear(g);
                Array.Clear(h);
                byte[] bins = binned[f];
                for (int i = 0; i < rowCount; i++)
                {
                    int slot = ((node[i] - first) * Bins) + bins[i];
                    g[slot] += gradient[i];
                    h[slot] += curvature[i];
                }

                for (int n = 0; n < count; n++) Split(tree, f, first + n, g.AsSpan(n * Bins, Bins), h.AsSpan(n * Bins, Bins), ref best[n]);
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

    private void Split(Tree tree, int feature, int node, ReadOnlySpan<double> g, ReadOnlySpan<double> h, ref double best)
    {
        double totalG = 0, totalH = 0, leftG = 0, leftH = 0;
        for (int b = 0; b < g.Length; b++)
        {
            totalG += g[b];
            totalH += h[b];
        }

        double whole = totalG * totalG / (totalH + Ridge);
        for (int b = 0; b < edges[feature].Length; b++)
        {
            leftG += g[b];
            leftH += h[b];
            double rightG = totalG - leftG, rightH = totalH - leftH;
            if (leftH < LeastCurvature || rightH < LeastCurvature) continue;
            double gain = (leftG * leftG / (leftH + Ridge)) + (rightG * rightG / (rightH + Ridge)) - whole;
            if (gain <= best + 1e-9) continue;
            best = gain;
            tree.Feature[node] = (byte)feature;
            tree.Threshold[node] = edges[feature][b];
        }
    }

    private static void Leaves(Tree tree, int[] node, double[] gradient, double[] curvature, double rate)
    {
        double[] h = new double[tree.Mean.Length], g = new double[tree.Mean.Length];
        for (int i = 0; i < node.Length; i++)
        {
            g[node[i]] += gradient[i];
            h[node[i]] += curvature[i];
        }

        for (int n = PairModel.Inner; n < tree.Mean.Length; n++) tree.Mean[n] = (float)(rate * g[n] / (h[n] + Ridge));
        for (int n = PairModel.Inner - 1; n >= 0; n--)
        {
            int left = (2 * n) + 1, right = (2 * n) + 2;
            h[n] = h[left] + h[right];
            tree.Mean[n] = h[n] > 0 ? (float)(((h[left] * tree.Mean[left]) + (h[right] * tree.Mean[right])) / h[n]) : 0;
        }
    }
}
