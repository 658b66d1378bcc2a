namespace Reconcile.Matching.Alignment;

/// <summary>The longest row of words that two rows have in common, in order (the longest common subsequence, by dynamic programming).</summary>
internal static class CommonRow
{
    /// <summary>For each place of the first row its partner in the second, or -1.</summary>
    /// <param name="first">Length of the first row.</param>
    /// <param name="second">Length of the second row.</param>
    /// <param name="isOne">Whether the word at a place of the first row is that at a place of the second.</param>
    /// <param name="length">How many words they have in common.</param>
    public static int[] Of(int first, int second, Func<int, int, bool> isOne, out int length)
    {
        int[,] longest = new int[first + 1, second + 1];
        for (int i = first - 1; i >= 0; i--)
            for (int j = second - 1; j >= 0; j--)
                longest[i, j] = isOne(i, j) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        int[] partners = new int[first];
        Array.Fill(partners, -1);
        for (int i = 0, j = 0; i < first && j < second;)
        {
            if (isOne(i, j)) partners[i++] = j++;
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        length = longest[0, 0];
        return partners;
    }
}
