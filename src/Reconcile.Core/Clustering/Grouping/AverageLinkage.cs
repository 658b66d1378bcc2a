namespace Reconcile.Clustering.Grouping;

/// <summary>
/// Joins the two groups that are most alike on average, again and again, while the mean likeness of their members stays at or above a
/// threshold. No chain of look-alikes can pull two stories together, since every member has its say.
/// </summary>
internal static class AverageLinkage
{
    /// <summary>The groups, each in ascending order. <paramref name="like"/> is used up.</summary>
    public static List<List<int>> Group(Dictionary<int, double>[] like, double threshold, CancellationToken cancellation)
    {
        Dictionary<int, Dictionary<int, double>> sums = new(like.Length * 2);
        Dictionary<int, List<int>> members = new(like.Length * 2);
        PriorityQueue<(int A, int B), (double Unlike, int A, int B)> queue = new();
        for (int i = 0; i < like.Length; i++)
        {
            sums[i] = like[i];
            members[i] = [i];
            foreach ((int other, double likeness) in like[i])
                if (i < other && likeness >= threshold)
                    queue.Enqueue((i, other), (-likeness, i, other));
        }

        int next = like.Length;
        while (queue.TryDequeue(out (int A, int B) pair, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!sums.ContainsKey(pair.A) || !sums.ContainsKey(pair.B)) continue;
            Merge(sums, members, pair, next);
            foreach ((int other, double sum) in sums[next])
            {
                double mean = sum / ((double)members[next].Count * members[other].Count);
                if (mean >= threshold) queue.Enqueue((other, next), (-mean, other, next));
            }

            next++;
        }

        List<List<int>> groups = [.. members.Values];
        foreach (List<int> group in groups) group.Sort();
        groups.Sort(static (a, b) => a[0].CompareTo(b[0]));
        return groups;
    }

    private static void Merge(Dictionary<int, Dictionary<int, double>> sums, Dictionary<int, List<int>> members, (int A, int B) pair, int merged)
    {
        Dictionary<int, double> total = [];
        sums.Remove(pair.A, out Dictionary<int, double>? ofA);
        sums.Remove(pair.B, out Dictionary<int, double>? ofB);
        foreach (Dictionary<int, double> part in (ReadOnlySpan<Dictionary<int, double>>)[ofA!, ofB!])
            foreach ((int other, double sum) in part)
                if (sums.ContainsKey(other))
                    total[other] = total.GetValueOrDefault(other) + sum;
        foreach ((int other, double sum) in total) sums[other][merged] = sum;
        sums[merged] = total;
        members.Remove(pair.A, out List<int>? a);
        members.Remove(pair.B, out List<int>? b);
        members[merged] = [.. a!, .. b!];
    }
}
