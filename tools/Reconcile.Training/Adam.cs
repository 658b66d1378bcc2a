using System.Runtime.Intrinsics;

namespace Reconcile.Training;

/// <summary>Adam (Kingma and Ba 2015) with a bound on the gradient's length; rows of a sparse weight move only when touched.</summary>
internal sealed unsafe class Adam(IReadOnlyList<Weight> weights, float second)
{
    private const float FirstDecay = 0.9f, Epsilon = 1e-8f, LongestGradient = 5f;

    private int step;

    public void Step(float rate, float scale)
    {
        step++;
        double square = 0;
        foreach (Weight w in weights) square += Sum(w, scale);
        float clip = (float)Math.Min(1, LongestGradient / (Math.Sqrt(square) + 1e-9)) * scale;
        float size = rate * (float)(Math.Sqrt(1 - Math.Pow(second, step)) / (1 - Math.Pow(FirstDecay, step)));
        Parallel.ForEach(weights, new ParallelOptions { MaxDegreeOfParallelism = Weight.Workers }, w => Move(w, size, clip));
    }

    // Adds the second worker's gradient to the first's.
    private static double Sum(Weight w, float scale)
    {
        float* a = w.Gradients[0].At, b = w.Gradients[1].At;
        double square = 0;
        if (!w.Sparse) return Add(a, b, w.Padded) * scale * scale;
        w.Touched[0].UnionWith(w.Touched[1]);
        foreach (int row in w.Touched[0]) square += Add(a + ((long)row * w.Columns), b + ((long)row * w.Columns), w.Columns);
        return square * scale * scale;
    }

    private static double Add(float* a, float* b, int n)
    {
        Vector256<float> square = default;
        for (int i = 0; i < n; i += 8)
        {
            Vector256<float> sum = Vector256.Load(a + i) + Vector256.Load(b + i);
            sum.Store(a + i);
            Vector256<float>.Zero.Store(b + i);
            square += sum * sum;
        }

        return Vector256.Sum(square);
    }

    private void Move(Weight w, float size, float clip)
    {
        if (!w.Sparse) Move(w, 0, w.Padded, size, clip);
        else foreach (int row in w.Touched[0]) Move(w, row * w.Columns, w.Columns, size, clip);
        w.Touched[0].Clear();
        w.Touched[1].Clear();
    }

    private void Move(Weight w, int from, int n, float size, float clip)
    {
        float* x = w.Value.At + from, g = w.Gradients[0].At + from, m = w.First.At + from, v = w.Second.At + from;
        for (int i = 0; i < n; i += 8)
        {
            Vector256<float> d = Vector256.Load(g + i) * clip, first = Vector256.Load(m + i), spread = Vector256.Load(v + i);
            first += (d - first) * (1 - FirstDecay);
            spread += ((d * d) - spread) * (1 - second);
            first.Store(m + i);
            spread.Store(v + i);
            (Vector256.Load(x + i) - (first * size / (Vector256.Sqrt(spread) + Vector256.Create(Epsilon)))).Store(x + i);
            Vector256<float>.Zero.Store(g + i);
        }
    }
}
