using Reconcile.Judging.Pairs;

namespace Reconcile.Tuning;

/// <summary>Gradient boosting with trees of fixed depth on binned features (Friedman 2001): no randomness, fixed number of rounds.</summary>
internal static class Boosting
{
    private const double ClassRate = 0.06;
    private const double LikenessRate = 0.08;

    /// <summary>One row of trees a class, for the softmax of the three relations.</summary>
    /// <param name="labels">The class, or 3 where it is only known that it is not class 1.</param>
    public static Tree[][] Classes(double[][] rows, int[] labels, double[] weights, int rounds)
    {
        var grower = new TreeGrower(rows, ridge: 10, offered: 0.3);
        double[,] scores = new double[rows.Length, 3];
        var trees = new List<Tree>[] { [], [], [] };
        double[] gradient = new double[rows.Length], curvature = new double[rows.Length];
        for (int round = 0; round < rounds; round++)
        {
            double[][] probabilities = [.. Enumerable.Range(0, rows.Length).Select(i => Softmax(scores[i, 0], scores[i, 1], scores[i, 2]))];
            for (int output = 0; output < 3; output++)
            {
                for (int i = 0; i < rows.Length; i++)
                {
                    double p = probabilities[i][output];
                    gradient[i] = weights[i] * (Target(labels[i], output, probabilities[i]) - p);
                    curvature[i] = weights[i] * Math.Max(p * (1 - p), 1e-6);
                }

                Tree tree = grower.Grow(gradient, curvature, ClassRate);
                trees[output].Add(tree);
                for (int i = 0; i < rows.Length; i++) scores[i, output] += tree.Value(rows[i]);
            }
        }

        return [.. trees.Select(t => t.ToArray())];
    }

    /// <summary>The share of the label in a class; a label that leaves two classes open is shared out as the model sees them now.</summary>
    private static double Target(int label, int output, double[] p) =>
        label < 3 ? (label == output ? 1 : 0) : output == 1 ? 0 : p[output] / (p[0] + p[2]);

    /// <summary>Trees for the log-odds of a likeness between 0 and 1.</summary>
    public static Tree[] Likeness(double[][] rows, double[] targets, double[] weights, int rounds)
    {
        var grower = new TreeGrower(rows, ridge: 5, offered: 0.5);
        double[] scores = new double[rows.Length], gradient = new double[rows.Length], curvature = new double[rows.Length];
        var trees = new Tree[rounds];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                double p = 1 / (1 + Math.Exp(-scores[i]));
                gradient[i] = weights[i] * (targets[i] - p);
                curvature[i] = weights[i] * Math.Max(p * (1 - p), 1e-6);
            }

            trees[round] = grower.Grow(gradient, curvature, LikenessRate);
            for (int i = 0; i < rows.Length; i++) scores[i] += trees[round].Value(rows[i]);
        }

        return trees;
    }

    private static double[] Softmax(double a, double b, double c)
    {
        double top = Math.Max(a, Math.Max(b, c));
        double x = Math.Exp(a - top), y = Math.Exp(b - top), z = Math.Exp(c - top), total = x + y + z;
        return [x / total, y / total, z / total];
    }
}
