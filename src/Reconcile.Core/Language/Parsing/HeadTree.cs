using System.Buffers;

namespace Reconcile.Language.Parsing;

/// <summary>Heads from arc scores: each token's best head; where that is no tree with one root, the best such tree (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class HeadTree
{
    // One arc from the root costs more than any tree can win, so exactly one is taken.
    private const long RootPrice = 1L << 40;

    /// <summary>Fills <paramref name="heads"/>; the scores hold a row a token with a column a head, the last column the root, told as the number of tokens.</summary>
    public static void Decode(ReadOnlySpan<int> scores, Span<int> heads)
    {
        int n = heads.Length;
        int roots = 0;
        for (int d = 0; d < n; d++)
        {
            heads[d] = Best(scores.Slice(d * (n + 1), n + 1), d);
            if (heads[d] == n) roots++;
        }

        if (roots == 1 && CycleIn(heads) < 0) return;
        long[] wide = ArrayPool<long>.Shared.Rent(n * (n + 1));
        for (int d = 0; d < n; d++)
            for (int h = 0; h <= n; h++) wide[(d * (n + 1)) + h] = scores[(d * (n + 1)) + h] - (h == n ? RootPrice : 0);
        Solve(wide, n).CopyTo(heads);
        ArrayPool<long>.Shared.Return(wide);
    }

    private static int Best(ReadOnlySpan<int> row, int self)
    {
        int best = row.Length - 1;
        for (int h = 0; h < row.Length - 1; h++)
            if (h != self && row[h] > row[best]) best = h;
        return best;
    }

    // A token on a cycle, or -1.
    private static int CycleIn(ReadOnlySpan<int> heads)
    {
        int n = heads.Length;
        Span<int> seen = n <= 512 ? stackalloc int[n] : new int[n];
        seen.Clear();
        for (int start = 0; start < n; start++)
        {
            int at = start;
            while (at < n && seen[at] == 0)
            {
                seen[at] = start + 1;
                at = heads[at];
            }

            if (at < n && seen[at] == start + 1) return at;
        }

        return -1;
    }

    // A row a token, n + 1 columns, the last the root.
    private static int[] Solve(long[] scores, int n)
    {
        int[] heads = new int[n];
        for (int d = 0; d < n; d++)
        {
            int best = n;
            for (int h = 0; h < n; h++)
                if (h != d && scores[(d * (n + 1)) + h] > scores[(d * (n + 1)) + best]) best = h;
            heads[d] = best;
        }

        int onCycle = CycleIn(heads);
        return onCycle < 0 ? heads : Contract(scores, heads, onCycle);
    }

    private static int[] Contract(long[] scores, int[] heads, int onCycle)
    {
        int n = heads.Length;
        List<int> cycle = [];
        bool[] inside = new bool[n + 1];
        for (int at = onCycle; !inside[at]; at = heads[at])
        {
            inside[at] = true;
            cycle.Add(at);
        }

        List<int> outside = [];
        for (int i = 0; i <= n; i++)
            if (!inside[i] && i < n) outside.Add(i);
        int m = outside.Count;
        outside.Add(-1);
        outside.Add(n);
        long[] small = ArrayPool<long>.Shared.Rent((m + 1) * (m + 2));
        int[] leaves = new int[m + 1], enters = new int[m + 2];
        for (int d = 0; d < m; d++)
        {
            leaves[d] = cycle[0];
            foreach (int k in cycle)
                if (Score(outside[d], k) > Score(outside[d], leaves[d])) leaves[d] = k;
            for (int h = 0; h < m + 2; h++) small[(d * (m + 2)) + h] = Score(outside[d], h == m ? leaves[d] : outside[h]);
        }

        for (int h = 0; h < m + 2; h++)
        {
            if (h == m) continue;
            enters[h] = cycle[0];
            foreach (int k in cycle)
                if (Gain(k, outside[h]) > Gain(enters[h], outside[h])) enters[h] = k;
            small[(m * (m + 2)) + h] = Gain(enters[h], outside[h]);
        }

        int[] solved = Solve(small, m + 1);
        ArrayPool<long>.Shared.Return(small);
        for (int d = 0; d < m; d++) heads[outside[d]] = solved[d] == m ? leaves[d] : outside[solved[d]];
        heads[enters[solved[m]]] = outside[solved[m]];
        return heads;

        long Gain(int token, int head) => Score(token, head) - Score(token, heads[token]);

        long Score(int token, int head) => scores[(token * (n + 1)) + head];
    }
}
