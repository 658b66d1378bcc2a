namespace Reconcile.Matching.Alignment;

/// <summary>
/// Aligns the content words of two texts one to one: the surest pairs first, where the words around them agree a little surer, after the
/// monolingual aligner of Sultan, Bethard and Sumner (2014).
/// </summary>
internal static class Aligner
{
    private const double NeighbourBonus = 0.15;

    public static WordAlignment Align(TextView first, TextView second, TextDifference difference)
    {
        int rows = first.Words.Length, columns = second.Words.Length;
        var kinds = new AlignmentKind[rows * columns];
        double[] scores = new double[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
                (kinds[(i * columns) + j], scores[(i * columns) + j]) = WordRelations.Of(first.Words[i], second.Words[j]);
        }

        int[] order = new int[rows * columns];
        double[] keys = new double[rows * columns];
        for (int k = 0; k < order.Length; k++)
        {
            order[k] = k;
            keys[k] = scores[k] <= 0 ? 1 : -(scores[k] + Context(k / columns, k % columns, first, second, difference, scores, columns));
        }

        Array.Sort(keys, order);
        var alignment = new WordAlignment(rows, columns);
        for (int k = 0; k < order.Length && keys[k] < 0; k++)
            alignment.TryAdd(order[k] / columns, order[k] % columns, kinds[order[k]], scores[order[k]]);
        return alignment;
    }

    /// <summary>Whether the governors are alike, and how near the words stand to the same place; breaks ties in text order.</summary>
    private static double Context(int i, int j, TextView first, TextView second, TextDifference difference, double[] scores, int columns)
    {
        TextWord a = first.Words[i], b = second.Words[j];
        double bonus = 0;
        if (a.Head >= 0 && b.Head >= 0 && scores[(a.Head * columns) + b.Head] > 0.6) bonus += NeighbourBonus;
        if (difference.PartnerOfFirst[a.Token] == b.Token) bonus += 0.2;
        if (a.Role == b.Role) bonus += 0.05;
        double place = Math.Abs(((double)i / first.Words.Length) - ((double)j / second.Words.Length));
        return bonus - (0.02 * place);
    }
}
