namespace Reconcile.Training;

/// <summary>What the teachers think of a sentence, on average: the probabilities of tags, heads and labels, to learn from beside the marked answers (Hinton, Vinyals and Dean 2015).</summary>
/// <param name="tokens">Tokens of the sentence.</param>
/// <param name="tagCount">Number of tags.</param>
/// <param name="weight">How much the teachers count against the marked answer; all where nobody marked one.</param>
internal sealed class Opinion(int tokens, int tagCount, float weight)
{
    /// <summary>The weight beside a treebank's answer.</summary>
    public const float BesideGold = 0.6f;

    private readonly float[] tags = new float[tokens * tagCount], heads = new float[tokens * (tokens + 1)], labels = new float[tokens * NetShape.Relations];

    public float Weight { get; } = weight;

    public Span<float> Tags(int token) => tags.AsSpan(token * tagCount, tagCount);

    /// <summary>The last is the root.</summary>
    public Span<float> Heads(int token) => heads.AsSpan(token * (tokens + 1), tokens + 1);

    /// <summary>Labels of the arc from the head that the lesson names.</summary>
    public Span<float> Labels(int token) => labels.AsSpan(token * NetShape.Relations, NetShape.Relations);
}
