namespace Reconcile.Training;

/// <summary>Cross entropy over one row of scores.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into <paramref name="share"/> times the gradient; returns that share of the loss.</summary>
    public static double Loss(Span<float> row, int gold, float share)
    {
        float most = float.NegativeInfinity;
        foreach (float x in row) most = Math.Max(most, x);
        float sum = 0;
        foreach (ref float x in row)
        {
            x = MathF.Exp(x - most);
            sum += x;
        }

        float scale = share / sum;
        float p = row[gold] / sum;
        foreach (ref float x in row) x *= scale;
        row[gold] -= share;
        return -share * Math.Log(p + 1e-9);
    }

    public static int Best(ReadOnlySpan<float> row)
    {
        int best = 0;
        for (int i = 1; i < row.Length; i++)
            if (row[i] > row[best]) best = i;
        return best;
    }
}
