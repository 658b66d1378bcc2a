using System.Runtime.Intrinsics;

namespace Reconcile.Training;

/// <summary>Runs the net forward and backward over one half of each batch.</summary>
internal sealed unsafe class Worker
{
    private readonly Network net;
    private readonly int index;
    private readonly RecurrentTape[] tapes;
    private readonly Floats input, dInput, top, dTop;
    private readonly Dropout[] dropouts;
    private readonly TagLoss tags;
    private readonly ArcLoss arcs;

    public Worker(Network net, int index, int tokens, Random random, float drop)
    {
        this.net = net;
        this.index = index;
        NetShape s = net.Shape;
        tapes = new RecurrentTape[s.Layers];
        for (int l = 0; l < s.Layers; l++)
            tapes[l] = new RecurrentTape(tokens, l == 0 ? s.Input : s.Width, s.Width, Math.Max(net.Layers[l].Matrix.Columns, s.Heads));
        input = new Floats(tokens * s.Input);
        dInput = new Floats(tokens * s.Input);
        top = new Floats(tokens * s.Width);
        dTop = new Floats(tokens * s.Width);
        dropouts = new Dropout[s.Layers + 1];
        for (int l = 0; l <= s.Layers; l++) dropouts[l] = new Dropout(l == 0 ? s.Input : s.Width, l == 0 ? drop * 0.5f : drop, random);
        tags = new TagLoss(net, index, tokens);
        arcs = new ArcLoss(net, index, tokens);
    }

    /// <summary>Learns from the batch; returns the summed loss.</summary>
    public double Learn(Batch batch)
    {
        Forward(batch, learn: true);
        int n = batch.Tokens;
        RecurrentTape last = tapes[^1];
        dTop.Span[..(n * net.Shape.Width)].Clear();
        double loss = tags.Learn(batch, top, dTop, last);
        loss += arcs.Learn(batch, top, dTop, last);
        dropouts[^1].Backward(dTop.At, last.DH.At, batch.Bounds);
        for (int l = tapes.Length - 1; l >= 0; l--)
        {
            float* highway = l == 0 ? null : tapes[l - 1].H.At;
            float* dHighway = l == 0 ? null : tapes[l - 1].DH.At;
            if (l > 0) tapes[l - 1].DH.Span[..(n * net.Shape.Width)].Clear();
            net.Layers[l].Backward(tapes[l], highway, dHighway, batch.Bounds, n, index);
            if (l == 0) dropouts[0].Backward(tapes[0].DInput.At, dInput.At, batch.Bounds);
            else dropouts[l].AddBackward(tapes[l].DInput.At, dHighway, batch.Bounds);
        }

        Embed(batch);
        return loss;
    }

    /// <summary>Adds what the net thinks of the tags and heads to the batch's opinions.</summary>
    public void Think(Batch batch, float share)
    {
        Forward(batch, learn: false);
        tags.Think(batch, top, share);
        arcs.Think(batch, top, share);
    }

    /// <summary>Adds what the net thinks of the labels, after <see cref="Think"/> of the same batch.</summary>
    public void ThinkOfLabels(Batch batch, float share) => arcs.ThinkOfLabels(batch, share);

    /// <summary>Tags, heads and labels as the net sees them, without repair of the tree.</summary>
    public (int[] Tags, int[] Heads, int[] Labels) Read(Batch batch)
    {
        Forward(batch, learn: false);
        (int[] heads, int[] labels) = arcs.Read(batch, top, tapes[^1]);
        return (tags.Read(batch, top), heads, labels);
    }

    private void Forward(Batch batch, bool learn)
    {
        int n = batch.Tokens, d = net.Shape.Input;
        input.Span[..(n * d)].Clear();
        for (int i = 0; i < n; i++)
            for (int k = 0; k < Features; k++)
            {
                int row = (learn ? batch.Rows : batch.WholeRows)[(i * Features) + k];
                if (row >= 0) Plus(input.At + ((long)i * d), net.Embedding.Row(row), d);
            }

        for (int l = 0; l < tapes.Length; l++)
        {
            float* highway = l == 0 ? null : tapes[l - 1].H.At;
            dropouts[l].Forward(l == 0 ? input.At : highway, tapes[l].Input.At, batch.Bounds, learn);
            net.Layers[l].Forward(tapes[l], highway, batch.Bounds, n);
        }

        dropouts[^1].Forward(tapes[^1].H.At, top.At, batch.Bounds, learn);
    }

    private static int Features => Language.Parsing.WordFeatures.Count;

    private void Embed(Batch batch)
    {
        int d = net.Shape.Input;
        float* gradient = net.Embedding.Gradients[index].At;
        for (int i = 0; i < batch.Tokens; i++)
            for (int k = 0; k < Features; k++)
            {
                int row = batch.Rows[(i * Features) + k];
                if (row < 0) continue;
                net.Embedding.Touched[index].Add(row);
                Plus(gradient + ((long)row * d), dInput.At + ((long)i * d), d);
            }
    }

    private static void Plus(float* into, float* from, int n)
    {
        for (int j = 0; j < n; j += 8) (Vector256.Load(into + j) + Vector256.Load(from + j)).Store(into + j);
    }
}
