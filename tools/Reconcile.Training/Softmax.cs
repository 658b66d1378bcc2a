namespace Reconcile.Training;

/// <summary>Cross entropy over one row of scores.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into <paramref name="share"/> times the gradient; returns that share of the loss. What teachers think, where there is any, is <paramref name="weight"/> of the answer.</summary>
    public static double Loss(Span<float> row, int gold, float share, ReadOnlySpan<float> opinion, float weight)
    {
        float sum = Exponents(row);
        float scale = share / sum, p = row[gold] / sum, sure = share;
        foreach (ref float x in row) x *= scale;
        if (!opinion.IsEmpty)
        {
            sure -= share * weight;
            for (int k = 0; k < row.Length; k++) row[k] -= share * weight * opinion[k];
        }

        row[gold] -= sure;
        return -share * Math.Log(p + 1e-9);
    }

    /// <summary>Adds <paramref name="share"/> times the probabilities of the scores.</summary>
    public static void AddProbabilities(Span<float> row, float share, Span<float> into)
    {
        float scale = share / Exponents(row);
        for (int k = 0; k < row.Length; k++) into[k] += row[k] * scale;
    }

    private static float Exponents(Span<float> row)
    {
        float most = float.NegativeInfinity;
        foreach (float x in row) most = Math.Max(most, x);
        float sum = 0;
        foreach (ref float x in row)
        {
            x = MathF.Exp(x - most);
            sum += x;
        }

        return sum;
    }

    public static int Best(ReadOnlySpan<float> row)
    {
        int best = 0;
        for (int i = 1; i < row.Length; i++)
            if (row[i] > row[best]) best = i;
        return best;
    }
}
