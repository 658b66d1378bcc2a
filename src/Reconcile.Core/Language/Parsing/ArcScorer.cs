using System.Runtime.Intrinsics;

namespace Reconcile.Language.Parsing;

/// <summary>Heads and labels of one sentence from the last projection, in units of 2^-8.</summary>
internal sealed unsafe class ArcScorer(SyntaxModel model)
{
    private const int Bits = 8;

    private readonly int arc = model.ArcSize, label = model.LabelSize, stride = model.Arcs.Outputs;
    private short[] points = [], hidden = [];
    private int[] scores = [], labelScores = [];

    /// <summary>Fills heads (the number of tokens is the root) and labels; <paramref name="sums"/> holds the sentence's projections, which are overwritten.</summary>
    public void Parse(int* sums, int n, Span<int> heads, Span<Relation> labels)
    {
        Grow(n);
        fixed (short* p = points, h = hidden)
        fixed (int* s = scores, l = labelScores)
        {
            Points(sums, p, n);
            for (int d = 0; d < n; d++)
                for (int head = 0; head <= n; head++)
                    s[(d * (n + 1)) + head] = head == d ? int.MinValue : Dot(p + (head * 2 * arc), p + (d * 2 * arc) + arc) + model.Distances[ArcDistance.Of(d, head, n)];
            HeadTree.Decode(new ReadOnlySpan<int>(s, n * (n + 1)), heads);
            for (int d = 0; d < n; d++) Hidden(sums, h + (d * label), d, heads[d], n);
            model.LabelScores.Multiply(h, l, n);
            for (int d = 0; d < n; d++) labels[d] = (Relation)Best(l + (d * model.LabelScores.Outputs), heads[d] == n);
        }
    }

    // A row a word: what it is as a head (cut at zero), then as a dependent; the last row is the root.
    private void Points(int* sums, short* p, int n)
    {
        for (int i = 0; i < n; i++)
            for (int k = 0; k < 2 * arc; k++)
                p[(i * 2 * arc) + k] = Cut(sums[(i * stride) + k], k < arc ? 0 : short.MinValue);
        model.Root.AsSpan(0, arc).CopyTo(new Span<short>(p + (n * 2 * arc), arc));
    }

    private void Hidden(int* sums, short* h, int d, int head, int n)
    {
        int* dependent = sums + (d * stride) + (2 * arc) + label;
        for (int k = 0; k < label; k++)
        {
            int fromHead = head == n ? model.Root[arc + k] << (FixedPoint.SumBits - Bits) : sums[(head * stride) + (2 * arc) + k];
            h[k] = Cut(dependent[k] + fromHead, 0);
        }
    }

    private int Dot(short* a, short* b)
    {
        Vector256<int> sum = default;
        for (int k = 0; k < arc; k += 16)
        {
            (Vector256<int> aLow, Vector256<int> aHigh) = Vector256.Widen(Vector256.Load(a + k));
            (Vector256<int> bLow, Vector256<int> bHigh) = Vector256.Widen(Vector256.Load(b + k));
            sum += (aLow * bLow) + (aHigh * bHigh);
        }

        return Vector256.Sum(sum);
    }

    private static short Cut(int sum, int least) => (short)Math.Clamp(sum >> (FixedPoint.SumBits - Bits), least, short.MaxValue);

    // Only the root is labelled root.
    private static int Best(int* row, bool isRoot)
    {
        if (isRoot) return (int)Relation.Root;
        int best = 0;
        for (int k = 1; k < SyntaxModel.Relations; k++)
            if (k != (int)Relation.Root && row[k] > row[best]) best = k;
        return best;
    }

    private void Grow(int n)
    {
        if (hidden.Length >= n * label) return;
        int size = n + 32;
        points = new short[(size + 1) * 2 * arc];
        hidden = new short[size * label];
        scores = new int[size * (size + 1)];
        labelScores = new int[size * model.LabelScores.Outputs];
    }
}
