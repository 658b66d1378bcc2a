namespace Reconcile.Training;

/// <summary>What the teachers think of a batch: the probabilities of tags, heads and labels, to learn from beside the gold answers (Hinton, Vinyals and Dean 2015).</summary>
internal sealed class Opinion
{
    /// <summary>How much the teachers count against the gold answer.</summary>
    public const float Share = 0.6f;

    private float[] tags = [], arcs = [], labels = [];
    private int tagCount;

    /// <summary>Room for a batch, all zero.</summary>
    public void Clear(Batch batch, int tagCount)
    {
        this.tagCount = tagCount;
        Resize(ref tags, batch.Tokens * tagCount);
        Resize(ref labels, batch.Tokens * NetShape.Relations);
        int cells = 0;
        for (int s = 0; s + 1 < batch.Bounds.Length; s++)
        {
            int n = batch.Bounds[s + 1] - batch.Bounds[s];
            cells += n * (n + 1);
        }

        Resize(ref arcs, cells);
    }

    public Span<float> Tags(int token) => tags.AsSpan(token * tagCount, tagCount);

    public Span<float> Labels(int token) => labels.AsSpan(token * NetShape.Relations, NetShape.Relations);

    /// <summary>Rows of the heads of a sentence's tokens, which begin where the cells of the sentences before end.</summary>
    public Span<float> Heads(int cells, int n) => arcs.AsSpan(cells, n + 1);

    private static void Resize(ref float[] room, int size)
    {
        if (room.Length < size) room = new float[size * 2];
        else Array.Clear(room, 0, size);
    }
}
