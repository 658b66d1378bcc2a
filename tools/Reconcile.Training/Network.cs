using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>All weights of the net.</summary>
internal sealed class Network
{
    public Network(NetShape shape, int features, Random random)
    {
        Shape = shape;
        Embedding = Made(features, shape.Input, random, 0.2f, sparse: true);
        Layers = new RecurrentTraining[shape.Layers];
        for (int l = 0; l < shape.Layers; l++)
        {
            int input = l == 0 ? shape.Input : shape.Width;
            int columns = (l == 0 ? 4 : 3) * shape.Width;
            Layers[l] = new RecurrentTraining(
                Made(input, columns, random, MathF.Sqrt(3f / input)), Made(1, columns, random, 0), Made(2, shape.Width, random, 0.3f), shape.Width);
        }

        Tag = Made(shape.Width, shape.Tags, random, MathF.Sqrt(3f / shape.Width));
        TagBias = Made(1, shape.Tags, random, 0);
        Heads = Made(shape.Width, shape.Heads, random, MathF.Sqrt(3f / shape.Width));
        HeadsBias = Made(1, shape.Heads, random, 0);
        Root = Made(1, shape.Arc + shape.Label, random, 0.3f);
        Distance = Made(1, ArcDistance.Count, random, 0);
        Label = Made(shape.Label, NetShape.Relations, random, MathF.Sqrt(3f / shape.Label));
        LabelBias = Made(1, NetShape.Relations, random, 0);
    }

    public NetShape Shape { get; }

    public Weight Embedding { get; }

    public RecurrentTraining[] Layers { get; }

    public Weight Tag { get; }

    public Weight TagBias { get; }

    public Weight Heads { get; }

    public Weight HeadsBias { get; }

    public Weight Root { get; }

    public Weight Distance { get; }

    public Weight Label { get; }

    public Weight LabelBias { get; }

    public List<Weight> All { get; } = [];

    private Weight Made(int rows, int columns, Random random, float range, bool sparse = false)
    {
        Weight w = new(rows, columns, sparse);
        w.Fill(random, range);
        All.Add(w);
        return w;
    }
}
