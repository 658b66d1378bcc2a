using System.Buffers;
using System.Numerics;

namespace Reconcile.Language.Parsing;

/// <summary>Heads from arc scores: each token's best head; where that is no tree with one root, the best such tree (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class HeadTree
{
    // One arc from the root costs more than any tree can win, so exactly one is taken.
    private const long RootPrice = 1L << 40;

    /// <summary>Fills <paramref name="heads"/>; the scores hold a row a token with a column a head, the last column the root, told as the number of tokens. The column of the token itself is not read.</summary>
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
        for (int i = 0; i < n * (n + 1); i++) wide[i] = scores[i];
        for (int d = 0; d < n; d++) wide[(d * (n + 1)) + n] -= RootPrice;
        Solve(wide, heads);
        ArrayPool<long>.Shared.Return(wide);
    }

    private static int Best<T>(ReadOnlySpan<T> row, int self)
        where T : unmanaged, IBinaryInteger<T>
    {
        int root = row.Length - 1;
        int before = self == 0 ? root : Highest.IndexOf(row[..self]), behind = self + 1 == root ? root : self + 1 + Highest.IndexOf(row[(self + 1)..root]);
        int best = row[behind] > row[before] ? behind : before;
        return row[best] > row[root] ? best : root;
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
    private static void Solve(ReadOnlySpan<long> scores, Span<int> heads)
    {
        int n = heads.Length;
        for (int d = 0; d < n; d++) heads[d] = Best(scores.Slice(d * (n + 1), n + 1), d);
        int onCycle = CycleIn(heads);
        if (onCycle >= 0) Contract(scores, heads, onCycle);
    }

    // The tokens of a cycle become one, which the best tree of what is left then opens at one of them.
    private static void Contract(ReadOnlySpan<long> scores, Span<int> heads, int onCycle)
    {
        int n = heads.Length;
        int[] scratch = ArrayPool<int>.Shared.Rent(6 * (n + 2));
        Span<int> cycle = scratch.AsSpan(0, n), outside = scratch.AsSpan(n, n + 2);
        // The places outside where a run of neighbours begins: rows are copied a run at a time.
        Span<int> runs = scratch.AsSpan(5 * (n + 2), n + 2);
        int length = 0, m = 0, count = 0;
        for (int at = onCycle; length == 0 || at != onCycle; at = heads[at]) cycle[length++] = at;
        cycle = cycle[..length];
        for (int i = 0; i < n; i++)
        {
            if (cycle.Contains(i)) continue;
            if (m == 0 || outside[m - 1] != i - 1) runs[count++] = m;
            outside[m++] = i;
        }

        runs[count] = m;
        outside = outside[..m];

        // Of the smaller one: rows and columns of the tokens outside, then the cycle, then the column of the root.
        Span<int> leaves = scratch.AsSpan(2 * (n + 2), m), enters = scratch.AsSpan(3 * (n + 2), m + 2), solved = scratch.AsSpan(4 * (n + 2), m + 1);
        long[] small = ArrayPool<long>.Shared.Rent((m + 1) * (m + 2));
        for (int d = 0; d < m; d++)
        {
            ReadOnlySpan<long> row = scores.Slice(outside[d] * (n + 1), n + 1);
            Span<long> to = small.AsSpan(d * (m + 2), m + 2);
            leaves[d] = cycle[0];
            foreach (int k in cycle)
                if (row[k] > row[leaves[d]]) leaves[d] = k;
            for (int r = 0; r < count; r++) row.Slice(outside[runs[r]], runs[r + 1] - runs[r]).CopyTo(to[runs[r]..]);
            to[m] = row[leaves[d]];
            to[m + 1] = row[n];
        }

        Span<long> gains = small.AsSpan(m * (m + 2), m + 2);
        gains.Fill(long.MinValue);
        foreach (int k in cycle)
        {
            ReadOnlySpan<long> row = scores.Slice(k * (n + 1), n + 1);
            long now = row[heads[k]];
            for (int h = 0; h < m + 2; h++)
            {
                if (h == m) continue;
                long gain = row[h < m ? outside[h] : n] - now;
                if (gain > gains[h]) (gains[h], enters[h]) = (gain, k);
            }
        }

        Solve(small.AsSpan(0, (m + 1) * (m + 2)), solved);
        for (int d = 0; d < m; d++) heads[outside[d]] = solved[d] == m ? leaves[d] : solved[d] < m ? outside[solved[d]] : n;
        heads[enters[solved[m]]] = solved[m] < m ? outside[solved[m]] : n;
        ArrayPool<long>.Shared.Return(small);
        ArrayPool<int>.Shared.Return(scratch);
    }
}
