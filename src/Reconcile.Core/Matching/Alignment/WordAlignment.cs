namespace Reconcile.Matching.Alignment;

/// <summary>Which word of one text is aligned with which of the other, one to one.</summary>
internal sealed class WordAlignment
{
    private readonly int[] second;
    private readonly int[] first;
    private readonly AlignmentKind[] kinds;
    private readonly double[] scores;

    public WordAlignment(int firstCount, int secondCount)
    {
        second = new int[firstCount];
        first = new int[secondCount];
        kinds = new AlignmentKind[firstCount];
        scores = new double[firstCount];
        second.AsSpan().Fill(-1);
        first.AsSpan().Fill(-1);
    }

    /// <summary>The word of the second text, or -1.</summary>
    public int OfFirst(int word) => second[word];

    /// <summary>The word of the first text, or -1.</summary>
    public int OfSecond(int word) => first[word];

    public AlignmentKind Kind(int firstWord) => kinds[firstWord];

    public double Score(int firstWord) => scores[firstWord];

    public void TryAdd(int a, int b, AlignmentKind kind, double score)
    {
        if (second[a] >= 0 || first[b] >= 0) return;
        second[a] = b;
        first[b] = a;
        kinds[a] = kind;
        scores[a] = score;
    }
}
