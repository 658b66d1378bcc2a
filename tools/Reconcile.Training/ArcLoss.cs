using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>The head of each token by a softmax over the words of its sentence and the root, and the label of the arc.</summary>
internal sealed unsafe class ArcLoss(Network net, int worker, int tokens)
{
    private readonly Floats heads = new(tokens * net.Shape.Heads), dHeads = new(tokens * net.Shape.Heads), back = new(tokens * net.Shape.Width);
    private readonly Floats points = new(512 * net.Shape.Arc), dPoints = new(512 * net.Shape.Arc), turned = new(520 * net.Shape.Arc), scores = new(512 * 512), scoresTurned = new(512 * 512);
    private readonly LabelLoss labels = new(net, worker, tokens);

    private int Stride => net.Shape.Heads;

    private int Arc => net.Shape.Arc;

    public double Learn(Batch batch, Floats top, Floats dTop, RecurrentTape scratch)
    {
        int n = batch.Tokens;
        Project(top, n);
        dHeads.Span[..(n * Stride)].Clear();
        double loss = 0;
        for (int s = 0; s + 1 < batch.Bounds.Length; s++) loss += Sentence(batch, batch.Bounds[s], batch.Bounds[s + 1] - batch.Bounds[s], batch.Opinions[s]);
        loss += labels.Learn(batch, heads, dHeads);
        float* bias = net.HeadsBias.Gradients[worker].At;
        for (int i = 0; i < n; i++)
            for (int k = 0; k < Stride; k++) bias[k] += dHeads[(i * Stride) + k];
        scratch.Multiply(net.Heads, top.At, dHeads.At, back.At, n, worker);
        for (int k = 0; k < n * net.Shape.Width; k++) dTop[k] += back[k];
        return loss;
    }

    public void Think(Batch batch, Floats top, float share)
    {
        Project(top, batch.Tokens);
        for (int s = 0; s + 1 < batch.Bounds.Length; s++)
        {
            int start = batch.Bounds[s], n = batch.Bounds[s + 1] - start;
            Score(start, n);
            for (int d = 0; d < n; d++) Softmax.AddProbabilities(scores.Span.Slice(d * (n + 1), n + 1), share, batch.Opinions[s]!.Heads(d));
        }
    }

    /// <summary>Labels of the arcs that the batch has now, after <see cref="Think"/>.</summary>
    public void ThinkOfLabels(Batch batch, float share) => labels.Think(batch, heads, share);

    public (int[] Heads, int[] Labels) Read(Batch batch, Floats top, RecurrentTape scratch)
    {
        Project(top, batch.Tokens);
        int[] found = new int[batch.Tokens];
        for (int s = 0; s + 1 < batch.Bounds.Length; s++)
        {
            int start = batch.Bounds[s], n = batch.Bounds[s + 1] - start;
            Score(start, n);
            int[] whole = new int[n * (n + 1)];
            for (int i = 0; i < whole.Length; i++) whole[i] = (int)(Math.Clamp(scores[i], -1e4f, 1e4f) * 4096);
            HeadTree.Decode(whole, found.AsSpan(start, n));
        }

        return (found, labels.Read(batch, heads, found));
    }

    private void Project(Floats top, int n)
    {
        int width = net.Shape.Width;
        Gemm.Multiply(top.At, width, net.Heads.Value.At, Stride, heads.At, Stride, n, width, Stride, add: false);
        for (int i = 0; i < n; i++)
            for (int k = 0; k < Stride; k++) heads[(i * Stride) + k] += net.HeadsBias.Value[k];
    }

    // Scores of one sentence, n rows of n + 1; the points of the heads stay in points and turned.
    private void Score(int start, int n)
    {
        for (int i = 0; i <= n; i++)
            for (int k = 0; k < Arc; k++) points[(i * Arc) + k] = i == n ? net.Root.Value[k] : Math.Max(0, heads[((start + i) * Stride) + k]);
        Gemm.Transpose(points.At, Arc, turned.At, n + 1, n + 1, Arc);
        Gemm.Multiply(heads.At + ((long)start * Stride) + Arc, Stride, turned.At, n + 1, scores.At, n + 1, n, Arc, n + 1, add: false);
        for (int d = 0; d < n; d++)
            for (int h = 0; h <= n; h++)
                scores[(d * (n + 1)) + h] = h == d ? -1e9f : scores[(d * (n + 1)) + h] + net.Distance.Value[ArcDistance.Of(d, h, n)];
    }

    private double Sentence(Batch batch, int start, int n, Opinion? opinion)
    {
        Score(start, n);
        double loss = 0;
        float* distance = net.Distance.Gradients[worker].At;
        for (int d = 0; d < n; d++)
        {
            Span<float> row = scores.Span.Slice(d * (n + 1), n + 1);
            loss += Softmax.Loss(row, batch.Heads[start + d], 1, opinion is null ? default : opinion.Heads(d), opinion?.Weight ?? 0);
            for (int h = 0; h <= n; h++)
                if (h != d) distance[ArcDistance.Of(d, h, n)] += row[h];
        }

        Gemm.Multiply(scores.At, n + 1, points.At, Arc, dHeads.At + ((long)start * Stride) + Arc, Stride, n, n + 1, Arc, add: true);
        Gemm.Transpose(scores.At, n + 1, scoresTurned.At, n, n, n + 1);
        Gemm.Multiply(scoresTurned.At, n, heads.At + ((long)start * Stride) + Arc, Stride, dPoints.At, Arc, n + 1, n, Arc, add: false);
        float* root = net.Root.Gradients[worker].At;
        for (int k = 0; k < Arc; k++) root[k] += dPoints[(n * Arc) + k];
        for (int i = 0; i < n; i++)
            for (int k = 0; k < Arc; k++)
                if (points[(i * Arc) + k] > 0) dHeads[((start + i) * Stride) + k] += dPoints[(i * Arc) + k];
        return loss;
    }
}
