namespace Reconcile.Clustering.Origins;

/// <summary>Finds the pairs of articles with words in common, without comparing every pair.</summary>
internal static class SharedPairs
{
    /// <summary>Below this share common words are quotes and set phrases.</summary>
    public const double LeastShare = 0.1;

    /// <summary>A mark in more articles than this is a house phrase and says nothing about a pair.</summary>
    private const int CommonMark = 48;

    private const int LeastMarks = 2;

    public static List<SharedPair> Find(Fingerprint[] fingerprints)
    {
        List<SharedPair> pairs = [];
        Dictionary<ulong, List<int>> seen = [];
        Dictionary<int, int> hits = [];
        HashSet<ulong>?[] runs = new HashSet<ulong>?[fingerprints.Length];
        for (int second = 0; second < fingerprints.Length; second++)
        {
            hits.Clear();
            foreach (ulong mark in fingerprints[second].Marks)
            {
                if (!seen.TryGetValue(mark, out List<int>? holders)) seen[mark] = holders = [];
                if (holders.Count > CommonMark) continue;
                foreach (int first in holders) hits[first] = hits.GetValueOrDefault(first) + 1;
                holders.Add(second);
            }

            foreach ((int first, int count) in hits)
                if (count >= LeastMarks && Compare(fingerprints, runs, first, second) is { } pair && pair.Larger >= LeastShare)
                    pairs.Add(pair);
        }

        pairs.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        return pairs;
    }

    private static SharedPair Compare(Fingerprint[] fingerprints, HashSet<ulong>?[] runs, int first, int second)
    {
        runs[first] ??= [.. fingerprints[first].Runs];
        runs[second] ??= [.. fingerprints[second].Runs];
        return new SharedPair(first, second, fingerprints[first].SharedWith(runs[second]!), fingerprints[second].SharedWith(runs[first]!));
    }
}
