namespace Reconcile.Training;

/// <summary>The relation of an arc: head's and dependent's part added, cut at zero, then a softmax.</summary>
internal sealed unsafe class LabelLoss(Network net, int worker, int tokens)
{
    private readonly Floats hidden = new(tokens * net.Shape.Label), dHidden = new(tokens * net.Shape.Label), scores = new(tokens * NetShape.Relations), turned = new(Math.Max(tokens, NetShape.Relations) * net.Shape.Label);

    private int Size => net.Shape.Label;

    public double Learn(Batch batch, Floats heads, Floats dHeads)
    {
        int n = batch.Tokens, relations = NetShape.Relations;
        Score(batch, heads, i => batch.Heads[i]);
        double loss = 0;
        float* bias = net.LabelBias.Gradients[worker].At;
        for (int s = 0; s + 1 < batch.Bounds.Length; s++)
        {
            Opinion? opinion = batch.Opinions[s];
            for (int i = batch.Bounds[s]; i < batch.Bounds[s + 1]; i++)
            {
                Span<float> row = scores.Span.Slice(i * relations, relations);
                loss += Softmax.Loss(row, batch.Labels[i], 1, opinion is null ? default : opinion.Labels(i - batch.Bounds[s]), opinion?.Weight ?? 0);
                for (int k = 0; k < relations; k++) bias[k] += row[k];
            }
        }

        Gemm.Transpose(hidden.At, Size, turned.At, n, n, Size);
        Gemm.Multiply(turned.At, n, scores.At, relations, net.Label.Gradients[worker].At, relations, Size, n, relations, add: true);
        Gemm.Transpose(net.Label.Value.At, relations, turned.At, Size, Size, relations);
        Gemm.Multiply(scores.At, relations, turned.At, Size, dHidden.At, Size, n, relations, Size, add: false);
        float* root = net.Root.Gradients[worker].At + net.Shape.Arc;
        Each(batch, i => batch.Heads[i], (i, head) =>
        {
            for (int k = 0; k < Size; k++)
            {
                if (hidden[(i * Size) + k] <= 0) continue;
                float d = dHidden[(i * Size) + k];
                dHeads[Part(i, Size) + k] += d;
                if (head < 0) root[k] += d;
                else dHeads[Part(head, 0) + k] += d;
            }
        });
        return loss;
    }

    public void Think(Batch batch, Floats heads, float share)
    {
        Score(batch, heads, i => batch.Heads[i]);
        for (int s = 0; s + 1 < batch.Bounds.Length; s++)
            for (int i = batch.Bounds[s]; i < batch.Bounds[s + 1]; i++)
                Softmax.AddProbabilities(scores.Span.Slice(i * NetShape.Relations, NetShape.Relations), share, batch.Opinions[s]!.Labels(i - batch.Bounds[s]));
    }

    public int[] Read(Batch batch, Floats heads, int[] found)
    {
        Score(batch, heads, i => found[i]);
        int[] best = new int[batch.Tokens];
        for (int i = 0; i < best.Length; i++) best[i] = Softmax.Best(scores.Span.Slice(i * NetShape.Relations, NetShape.Relations));
        return best;
    }

    private void Score(Batch batch, Floats heads, Func<int, int> headOf)
    {
        int n = batch.Tokens, relations = NetShape.Relations;
        float* root = net.Root.Value.At + net.Shape.Arc;
        Each(batch, headOf, (i, head) =>
        {
            for (int k = 0; k < Size; k++)
                hidden[(i * Size) + k] = Math.Max(0, heads[Part(i, Size) + k] + (head < 0 ? root[k] : heads[Part(head, 0) + k]));
        });
        Gemm.Multiply(hidden.At, Size, net.Label.Value.At, relations, scores.At, relations, n, Size, relations, add: false);
        for (int i = 0; i < n; i++)
            for (int k = 0; k < relations; k++) scores[(i * relations) + k] += net.LabelBias.Value[k];
    }

    private int Part(int token, int from) => (token * net.Shape.Heads) + (2 * net.Shape.Arc) + from;

    // Tells the batch's index of each head, -1 for the root.
    private static void Each(Batch batch, Func<int, int> headOf, Action<int, int> action)
    {
        for (int s = 0; s + 1 < batch.Bounds.Length; s++)
            for (int i = batch.Bounds[s]; i < batch.Bounds[s + 1]; i++)
            {
                int head = headOf(i) + batch.Bounds[s];
                action(i, head == batch.Bounds[s + 1] ? -1 : head);
            }
    }
}
