namespace Reconcile.Clustering.Origins;

/// <summary>
/// One article's words as overlapping runs of five, and a thinned selection of them. The selection is winnowing (Schleimer, Wilkerson
/// and Aiken, 2003): of every eight neighbouring runs the smallest is kept, so that any twelve words in common leave a common mark.
/// </summary>
internal sealed class Fingerprint
{
    /// <summary>Words in a run.</summary>
    public const int RunLength = 5;

    private const int Window = 8;

    public Fingerprint(ulong[] words)
    {
        WordCount = words.Length;
        Runs = AllRuns(words);
        Marks = Winnow(Runs);
    }

    public int WordCount { get; }

    /// <summary>A number for the run that starts at each word.</summary>
    public ulong[] Runs { get; }

    public HashSet<ulong> Marks { get; }

    /// <summary>The part of this article's words that lie in runs which the other has too, 0..1.</summary>
    public double SharedWith(HashSet<ulong> otherRuns)
    {
        if (WordCount == 0) return 0;
        int covered = 0;
        int coveredTo = 0;
        for (int i = 0; i < Runs.Length; i++)
        {
            if (!otherRuns.Contains(Runs[i])) continue;
            covered += i + RunLength - Math.Max(i, coveredTo);
            coveredTo = i + RunLength;
        }

        return (double)covered / WordCount;
    }

    private static ulong[] AllRuns(ulong[] words)
    {
        ulong[] runs = new ulong[Math.Max(0, words.Length - RunLength + 1)];
        for (int i = 0; i < runs.Length; i++)
        {
            ulong run = 0;
            for (int k = 0; k < RunLength; k++) run = (run ^ words[i + k]) * 0x9E3779B97F4A7C15 + (run >> 29);
            runs[i] = run;
        }

        return runs;
    }

    private static HashSet<ulong> Winnow(ulong[] runs)
    {
        HashSet<ulong> marks = [];
        for (int start = 0; start < Math.Max(1, runs.Length - Window + 1) && runs.Length > 0; start++)
        {
            ulong least = ulong.MaxValue;
            int end = Math.Min(runs.Length, start + Window);
            for (int i = start; i < end; i++) least = Math.Min(least, runs[i]);
            marks.Add(least);
        }

        return marks;
    }
}
