namespace Reconcile.Training;

/// <summary>The joint tag of each token by a softmax.</summary>
internal sealed unsafe class TagLoss(Network net, int worker, int tokens)
{
    private const float Share = 0.7f;

    private readonly Floats scores = new(tokens * net.Shape.Tags), back = new(tokens * net.Shape.Width);

    public double Learn(Batch batch, Floats top, Floats dTop, RecurrentTape scratch)
    {
        int n = batch.Tokens, tags = net.Shape.Tags, width = net.Shape.Width;
        Score(top, n);
        double loss = 0;
        float* bias = net.TagBias.Gradients[worker].At;
        for (int s = 0; s + 1 < batch.Bounds.Length; s++)
        {
            Opinion? opinion = batch.Opinions[s];
            for (int i = batch.Bounds[s]; i < batch.Bounds[s + 1]; i++)
            {
                Span<float> row = scores.Span.Slice(i * tags, tags);
                loss += Softmax.Loss(row, batch.Tags[i], Share, opinion is null ? default : opinion.Tags(i - batch.Bounds[s]), opinion?.Weight ?? 0);
                for (int k = 0; k < tags; k++) bias[k] += row[k];
            }
        }

        scratch.Multiply(net.Tag, top.At, scores.At, back.At, n, worker);
        for (int k = 0; k < n * width; k++) dTop[k] += back[k];
        return loss;
    }

    public void Think(Batch batch, Floats top, float share)
    {
        Score(top, batch.Tokens);
        for (int s = 0; s + 1 < batch.Bounds.Length; s++)
            for (int i = batch.Bounds[s]; i < batch.Bounds[s + 1]; i++)
                Softmax.AddProbabilities(scores.Span.Slice(i * net.Shape.Tags, net.Shape.Tags), share, batch.Opinions[s]!.Tags(i - batch.Bounds[s]));
    }

    public int[] Read(Batch batch, Floats top)
    {
        Score(top, batch.Tokens);
        int[] best = new int[batch.Tokens];
        for (int i = 0; i < best.Length; i++) best[i] = Softmax.Best(scores.Span.Slice(i * net.Shape.Tags, net.Shape.Tags));
        return best;
    }

    private void Score(Floats top, int n)
    {
        int tags = net.Shape.Tags, width = net.Shape.Width;
        Gemm.Multiply(top.At, width, net.Tag.Value.At, tags, scores.At, tags, n, width, tags, add: false);
        for (int i = 0; i < n; i++)
            for (int k = 0; k < tags; k++) scores[(i * tags) + k] += net.TagBias.Value[k];
    }
}
