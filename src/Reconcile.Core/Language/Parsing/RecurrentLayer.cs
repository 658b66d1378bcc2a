using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language.Parsing;

/// <summary>
/// One bidirectional layer of simple recurrent units (Lei et al. 2018) in whole numbers. The columns of the matrix are candidate, forget gate,
/// reset gate and, in the first layer, the highway; in each the left-to-right half comes first.
/// </summary>
internal sealed unsafe class RecurrentLayer(WholeMatrix matrix, int[] forgetCells, int[] resetCells)
{
    public int Width { get; } = forgetCells.Length;

    public WholeMatrix Matrix { get; } = matrix;

    private bool Projects => Matrix.Outputs == 4 * Width;

    /// <summary>
    /// Runs over the sentences of a batch; <paramref name="sums"/> holds the product of the input with the matrix, <paramref name="bounds"/> the sentences'
    /// starts and the end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(short* input, short* output, int* sums, ReadOnlySpan<int> bounds)
    {
        int* cells = stackalloc int[Width / 2];
        for (int s = 0; s + 1 < bounds.Length; s++)
        {
            Unsafe.InitBlock(cells, 0, (uint)(Width / 2 * sizeof(int)));
            for (int i = bounds[s]; i < bounds[s + 1]; i++) Step(input, output, sums, cells, i, 0);
            Unsafe.InitBlock(cells, 0, (uint)(Width / 2 * sizeof(int)));
            for (int i = bounds[s + 1] - 1; i >= bounds[s]; i--) Step(input, output, sums, cells, i, Width / 2);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Step(short* input, short* output, int* sums, int* cells, int i, int from)
    {
        int* u = sums + (i * Matrix.Outputs) + from;
        short* x = input + (i * Width) + from, h = output + (i * Width) + from;
        fixed (int* forget = &forgetCells[from], reset = &resetCells[from])
        {
            for (int j = 0; j < Width / 2; j += 16)
            {
                Vector256<int> carriedLow, carriedHigh;
                if (Projects)
                {
                    carriedLow = FixedPoint.Tanh(Vector256.Load(u + (3 * Width) + j));
                    carriedHigh = FixedPoint.Tanh(Vector256.Load(u + (3 * Width) + j + 8));
                }
                else
                {
                    (carriedLow, carriedHigh) = Vector256.Widen(Vector256.Load(x + j));
                }

                Vector256<int> low = Cell(u + j, cells + j, forget + j, reset + j, carriedLow);
                Vector256<int> high = Cell(u + j + 8, cells + j + 8, forget + j + 8, reset + j + 8, carriedHigh);
                Vector256.Narrow(low, high).Store(h + j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Cell(int* u, int* cell, int* forget, int* reset, Vector256<int> carried)
    {
        Vector256<int> before = Vector256.Load(cell);
        Vector256<int> f = FixedPoint.Gate(Vector256.Load(u + Width) + ((before * Vector256.Load(forget)) >> FixedPoint.CellBits));
        Vector256<int> r = FixedPoint.Gate(Vector256.Load(u + (2 * Width)) + ((before * Vector256.Load(reset)) >> FixedPoint.CellBits));
        Vector256<int> now = FixedPoint.Blend(f, before, FixedPoint.Tanh(Vector256.Load(u)));
        now.Store(cell);
        return FixedPoint.Blend(r, now, carried);
    }

    public static RecurrentLayer Read(ref ModelReader reader)
    {
        WholeMatrix matrix = WholeMatrix.Read(ref reader);
        int width = reader.Int();
        return new RecurrentLayer(matrix, reader.Take<int>(width).ToArray(), reader.Take<int>(width).ToArray());
    }
}
