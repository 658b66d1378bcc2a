using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Reconcile.Language.Parsing;

/// <summary>Heads and labels of one sentence from the last projection, in units of 2^-8.</summary>
internal sealed unsafe class ArcScorer(SyntaxModel model)
{
    private const int Bits = 8;

    private readonly int arc = model.ArcSize, label = model.LabelSize, stride = model.Arcs.Outputs;
    private readonly int[] rootLabel = [.. model.Root.Skip(model.ArcSize).Select(x => x << (FixedPoint.SumBits - Bits))];
    private short[] points = [], hidden = [];
    private int[] scores = [], labelScores = [], ways = [];

    /// <summary>Fills heads (the number of tokens is the root) and labels; <paramref name="sums"/> holds the sentence's projections, which are overwritten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Parse(int* sums, int n, Span<int> heads, Span<Relation> labels)
    {
        Grow(n);
        fixed (short* p = points, h = hidden)
        fixed (int* s = scores, l = labelScores, w = ways)
        {
            Points(sums, p, n);
            for (int d = 0; d < n; d++) Row(p, p + (d * 2 * arc) + arc, w + (ways.Length / 2) - d, s + (d * (n + 1)), d, n);
            HeadTree.Decode(new ReadOnlySpan<int>(s, n * (n + 1)), heads);
            for (int d = 0; d < n; d++) Hidden(sums, h + (d * label), d, heads[d], n);
            model.LabelScores.Multiply(h, l, n);
            for (int d = 0; d < n; d++) labels[d] = Label(new Span<int>(l + (d * model.LabelScores.Outputs), SyntaxModel.Relations), heads[d] == n);
        }
    }

    // A row a word: what it is as a head (cut at zero), then as a dependent; the last row is the root.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Points(int* sums, short* p, int n)
    {
        for (int i = 0; i < n; i++)
        {
            int* from = sums + (i * stride);
            short* to = p + (i * 2 * arc);
            for (int k = 0; k < arc; k += 16) Cut(Vector256.Load(from + k), Vector256.Load(from + k + 8), 0).Store(to + k);
            for (int k = arc; k < 2 * arc; k += 16) Cut(Vector256.Load(from + k), Vector256.Load(from + k + 8), short.MinValue).Store(to + k);
        }

        model.Root.AsSpan(0, arc).CopyTo(new Span<short>(p + (n * 2 * arc), arc));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Hidden(int* sums, short* h, int d, int head, int n)
    {
        int* dependent = sums + (d * stride) + (2 * arc) + label;
        fixed (int* root = rootLabel)
        {
            int* from = head == n ? root : sums + (head * stride) + (2 * arc);
            for (int k = 0; k < label; k += 16)
                Cut(Vector256.Load(dependent + k) + Vector256.Load(from + k), Vector256.Load(dependent + k + 8) + Vector256.Load(from + k + 8), 0).Store(h + k);
        }
    }

    // The scores of every head of one word; the ways are what the distance from the word to each token adds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Row(short* head, short* dependent, int* way, int* row, int d, int n)
    {
        nint next = 2 * arc;
        int h = 0;
        for (; h + 4 <= n; h += 4, head += 4 * next)
        {
            Vector256<int> a = default, b = default, c = default, e = default;
            for (int k = 0; k < arc; k += 16)
            {
                Vector256<short> own = Vector256.Load(dependent + k);
                short* at = head + k;
                a += Products(own, Vector256.Load(at));
                b += Products(own, Vector256.Load(at + next));
                c += Products(own, Vector256.Load(at + (2 * next)));
                e += Products(own, Vector256.Load(at + (3 * next)));
            }

            (Sums(a, b, c, e) + Vector128.Load(way + h)).Store(row + h);
        }

        for (; h <= n; h++, head += next)
        {
            Vector256<int> a = default;
            for (int k = 0; k < arc; k += 16) a += Products(Vector256.Load(dependent + k), Vector256.Load(head + k));
            row[h] = Vector256.Sum(a) + (h == n ? model.Distances[ArcDistance.Of(d, n, n)] : way[h]);
        }

        row[d] = int.MinValue;
    }

    private static Vector128<int> Sums(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d)
    {
        if (!Avx2.IsSupported) return Vector128.Create(Vector256.Sum(a), Vector256.Sum(b), Vector256.Sum(c), Vector256.Sum(d));
        Vector256<int> all = Avx2.HorizontalAdd(Avx2.HorizontalAdd(a, b), Avx2.HorizontalAdd(c, d));
        return all.GetLower() + all.GetUpper();
    }

    // Sums of products, two by two or in another order: the total is the same.
    private static Vector256<int> Products(Vector256<short> a, Vector256<short> b)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(a, b);
        (Vector256<int> aLow, Vector256<int> aHigh) = Vector256.Widen(a);
        (Vector256<int> bLow, Vector256<int> bHigh) = Vector256.Widen(b);
        return (aLow * bLow) + (aHigh * bHigh);
    }

    private static Vector256<short> Cut(Vector256<int> low, Vector256<int> high, int least)
    {
        Vector256<int> floor = Vector256.Create(least), top = Vector256.Create((int)short.MaxValue);
        low = Vector256.Min(Vector256.Max(low >> (FixedPoint.SumBits - Bits), floor), top);
        high = Vector256.Min(Vector256.Max(high >> (FixedPoint.SumBits - Bits), floor), top);
        return Vector256.Narrow(low, high);
    }

    // Only the root is labelled root.
    private static Relation Label(Span<int> row, bool isRoot)
    {
        if (isRoot) return Relation.Root;
        row[(int)Relation.Root] = int.MinValue;
        return (Relation)Highest.IndexOf<int>(row);
    }

    private void Grow(int n)
    {
        if (hidden.Length >= n * label) return;
        int size = n + 32;
        points = new short[(size + 1) * 2 * arc];
        hidden = new short[size * label];
        scores = new int[size * (size + 1)];
        labelScores = new int[size * model.LabelScores.Outputs];
        ways = new int[2 * size];
        for (int way = -size; way < size; way++) ways[way + size] = way == 0 ? 0 : model.Distances[ArcDistance.Of(0, way, int.MaxValue)];
    }
}
