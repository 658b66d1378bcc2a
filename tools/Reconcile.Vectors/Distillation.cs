using MathNet.Numerics.LinearAlgebra;

namespace Reconcile.Vectors;

/// <summary>
/// Word vectors whose weighted mean comes near what the teacher makes of a whole text: ridge regression that draws each word towards what the teacher makes of the word
/// alone, solved by conjugate gradients (Hestenes and Stiefel 1952), in the directions in which the texts differ most.
/// </summary>
internal static class Distillation
{
    public const int Dimensions = 96;

    private const float Penalty = 0.3f;
    private const int Rounds = 60;

    public static float[][] Learn(WordRow[] rows, float[][] taught, float[][] alone)
    {
        float[][] basis = Directions(taught);
        float[][] targets = Project(taught, basis), vectors = Project(alone, basis);
        Parallel.For(0, Dimensions, d =>
        {
            float[] solved = Solve(rows, [.. targets.Select(t => t[d])], [.. vectors.Select(v => v[d])]);
            for (int w = 0; w < vectors.Length; w++) vectors[w][d] = solved[w];
        });
        return vectors;
    }

    /// <summary>The directions of most variance (principal components), each of length 1.</summary>
    private static float[][] Directions(float[][] vectors)
    {
        float[] mean = Mean(vectors);
        var covariance = Matrix<double>.Build.Dense(mean.Length, mean.Length);
        foreach (float[] vector in vectors)
        {
            for (int i = 0; i < mean.Length; i++)
                for (int j = 0; j <= i; j++) covariance[i, j] += (vector[i] - mean[i]) * (vector[j] - mean[j]);
        }

        for (int i = 0; i < mean.Length; i++)
            for (int j = 0; j < i; j++) covariance[j, i] = covariance[i, j];
        Matrix<double> directions = covariance.Evd(Symmetricity.Symmetric).EigenVectors;
        return [.. Enumerable.Range(1, Dimensions).Select(d => directions.Column(mean.Length - d).Select(v => (float)v).ToArray())];
    }

    private static float[][] Project(float[][] vectors, float[][] basis)
    {
        float[] mean = Mean(vectors);
        return [.. vectors.AsParallel().AsOrdered().Select(v => Array.ConvertAll(basis, b =>
        {
            float sum = 0;
            for (int i = 0; i < v.Length; i++) sum += (v[i] - mean[i]) * b[i];
            return sum;
        }))];
    }

    private static float[] Mean(float[][] vectors)
    {
        double[] sum = new double[vectors[0].Length];
        foreach (float[] vector in vectors)
            for (int i = 0; i < sum.Length; i++) sum[i] += vector[i];
        return Array.ConvertAll(sum, s => (float)(s / vectors.Length));
    }

    /// <summary>One direction of all words: the least of |rows x - targets|² + penalty |x - start|².</summary>
    private static float[] Solve(WordRow[] rows, float[] targets, float[] start)
    {
        float[] solution = [.. start];
        float[] rest = new float[start.Length];
        for (int r = 0; r < rows.Length; r++) Add(rest, rows[r], targets[r] - Dot(rows[r], start));
        float[] step = [.. rest];
        double square = Square(rest);
        for (int round = 0; round < Rounds && square > 1e-9; round++)
        {
            float[] image = Array.ConvertAll(step, s => Penalty * s);
            foreach (WordRow row in rows) Add(image, row, Dot(row, step));
            double along = 0;
            for (int i = 0; i < step.Length; i++) along += (double)step[i] * image[i];
            float length = (float)(square / along);
            for (int i = 0; i < step.Length; i++)
            {
                solution[i] += length * step[i];
                rest[i] -= length * image[i];
            }

            double next = Square(rest);
            float keep = (float)(next / square);
            for (int i = 0; i < step.Length; i++) step[i] = rest[i] + (keep * step[i]);
            square = next;
        }

        return solution;
    }

    private static float Dot(WordRow row, float[] values)
    {
        float sum = 0;
        for (int i = 0; i < row.Words.Length; i++) sum += row.Shares[i] * values[row.Words[i]];
        return sum;
    }

    private static void Add(float[] values, WordRow row, float amount)
    {
        for (int i = 0; i < row.Words.Length; i++) values[row.Words[i]] += row.Shares[i] * amount;
    }

    private static double Square(float[] values)
    {
        double sum = 0;
        foreach (float value in values) sum += (double)value * value;
        return sum;
    }
}
