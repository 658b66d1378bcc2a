using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Reconcile.Language.Parsing;

/// <summary>A matrix of 8-bit weights with a scale and an offset a column; products with 16-bit rows are exact 32-bit sums.</summary>
internal sealed unsafe class WholeMatrix
{
    private const int Block = 16;

    // In blocks of 16 columns; for each pair of inputs the two weights of every column side by side.
    private readonly short[] packed;
    private readonly int[] offsets;
    private readonly int[] shifts;

    private WholeMatrix(int inputs, int outputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<byte> shifts, ReadOnlySpan<int> offsets)
    {
        Inputs = inputs;
        Outputs = (outputs + Block - 1) / Block * Block;
        this.offsets = new int[Outputs];
        this.shifts = new int[Outputs];
        packed = GC.AllocateArray<short>(inputs * Outputs, pinned: true);
        for (int j = 0; j < outputs; j++)
        {
            this.shifts[j] = shifts[j];
            this.offsets[j] = offsets[j] + (shifts[j] > 0 ? 1 << (shifts[j] - 1) : 0);
        }

        Pack(weights, outputs);
    }

    // Runs a few times only, so it is compiled with full optimisation at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(ReadOnlySpan<sbyte> weights, int outputs)
    {
        for (int k = 0; k < Inputs; k++)
        {
            ReadOnlySpan<sbyte> row = weights.Slice(k * outputs, outputs);
            for (int j = 0; j < outputs; j += Block)
            {
                Span<short> pairs = packed.AsSpan(((j * Inputs) + ((k & ~1) * Block)) + (k & 1));
                int end = Math.Min(Block, outputs - j);
                for (int i = 0; i < end; i++) pairs[2 * i] = row[j + i];
            }
        }
    }

    /// <summary>An even number.</summary>
    public int Inputs { get; }

    /// <summary>A multiple of 16; columns beyond the trained ones give 0.</summary>
    public int Outputs { get; }

    /// <summary>y[rows × <see cref="Outputs"/>] in units of 2^-12 from x[rows × <see cref="Inputs"/>].</summary>
    public void Multiply(short* x, int* y, int rows) => Multiply(x, y, rows, Avx2.IsSupported);

    internal void Multiply(short* x, int* y, int rows, bool adjacent)
    {
        fixed (short* weights = packed)
        fixed (int* addends = offsets, places = shifts)
        {
            for (int j = 0; j < Outputs; j += Block)
            {
                short* block = weights + (j * Inputs);
                if (adjacent && rows >= 6)
                {
                    // The last six may begin among those before: their sums are the same again.
                    for (int row = 0; row < rows; row += 6) Six(x + (Math.Min(row, rows - 6) * Inputs), block, y + (Math.Min(row, rows - 6) * Outputs) + j);
                }
                else
                {
                    for (int row = 0; row < rows; row++)
                    {
                        if (adjacent) One(x + (row * Inputs), block, y + (row * Outputs) + j);
                        else Portable(x + (row * Inputs), block, y + (row * Outputs) + j);
                    }
                }

                for (int row = 0; row < rows; row++) Scale(y + (row * Outputs) + j, addends + j, places + j);
            }
        }
    }

    // Twelve sums, two weights and a pair fill the sixteen registers. No call while the sums live and no place inside another method: either would
    // move the sums to memory and back at every step, which takes more than twice as long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Six(short* x, short* w, int* y)
    {
        Vector256<int> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default;
        Vector256<int> a3 = default, b3 = default, a4 = default, b4 = default, a5 = default, b5 = default;
        nint row = Inputs;
        short* upper = x + (3 * row);
        for (short* end = x + row; x < end; x += 2, upper += 2, w += 2 * Block)
        {
            Vector256<short> left = Vector256.Load(w), right = Vector256.Load(w + Block);
            Vector256<short> pair = Vector256.Create(*(int*)x).AsInt16();
            a0 += Avx2.MultiplyAddAdjacent(pair, left);
            b0 += Avx2.MultiplyAddAdjacent(pair, right);
            pair = Vector256.Create(*(int*)(x + row)).AsInt16();
            a1 += Avx2.MultiplyAddAdjacent(pair, left);
            b1 += Avx2.MultiplyAddAdjacent(pair, right);
            pair = Vector256.Create(*(int*)(x + (2 * row))).AsInt16();
            a2 += Avx2.MultiplyAddAdjacent(pair, left);
            b2 += Avx2.MultiplyAddAdjacent(pair, right);
            pair = Vector256.Create(*(int*)upper).AsInt16();
            a3 += Avx2.MultiplyAddAdjacent(pair, left);
            b3 += Avx2.MultiplyAddAdjacent(pair, right);
            pair = Vector256.Create(*(int*)(upper + row)).AsInt16();
            a4 += Avx2.MultiplyAddAdjacent(pair, left);
            b4 += Avx2.MultiplyAddAdjacent(pair, right);
            pair = Vector256.Create(*(int*)(upper + (2 * row))).AsInt16();
            a5 += Avx2.MultiplyAddAdjacent(pair, left);
            b5 += Avx2.MultiplyAddAdjacent(pair, right);
        }

        row = Outputs;
        a0.Store(y);
        b0.Store(y + 8);
        a1.Store(y + row);
        b1.Store(y + row + 8);
        y += 2 * row;
        a2.Store(y);
        b2.Store(y + 8);
        a3.Store(y + row);
        b3.Store(y + row + 8);
        y += 2 * row;
        a4.Store(y);
        b4.Store(y + 8);
        a5.Store(y + row);
        b5.Store(y + row + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void One(short* x, short* w, int* y)
    {
        Vector256<int> a = default, b = default;
        for (int k = 0; k < Inputs; k += 2, w += 2 * Block)
        {
            Vector256<short> pair = Vector256.Create(*(int*)(x + k)).AsInt16();
            a += Avx2.MultiplyAddAdjacent(pair, Vector256.Load(w));
            b += Avx2.MultiplyAddAdjacent(pair, Vector256.Load(w + Block));
        }

        a.Store(y);
        b.Store(y + 8);
    }

    // The same sums without the x86 instruction.
    private void Portable(short* x, short* w, int* y)
    {
        Vector256<int> a = default, b = default;
        for (int k = 0; k < Inputs; k += 2, w += 2 * Block)
        {
            Vector256<int> even = Vector256.Create((int)x[k]), odd = Vector256.Create((int)x[k + 1]);
            Vector256<int> left = Vector256.Load(w).AsInt32(), right = Vector256.Load(w + Block).AsInt32();
            a += (((left << 16) >> 16) * even) + ((left >> 16) * odd);
            b += (((right << 16) >> 16) * even) + ((right >> 16) * odd);
        }

        a.Store(y);
        b.Store(y + 8);
    }

    // From the sums of products of sixteen columns to units of 2^-12.
    private static void Scale(int* y, int* addends, int* places)
    {
        for (int k = 0; k < Block; k += 8)
        {
            Vector256<int> sums = Vector256.Load(y + k) + Vector256.Load(addends + k);
            if (Avx2.IsSupported) Avx2.ShiftRightArithmeticVariable(sums, Vector256.Load(places + k).AsUInt32()).Store(y + k);
            else
                for (int i = 0; i < 8; i++) y[k + i] = sums[i] >> places[k + i];
        }
    }

    public static WholeMatrix Read(ref ModelReader reader)
    {
        int inputs = reader.Int(), outputs = reader.Int();
        return new WholeMatrix(inputs, outputs, reader.Take<sbyte>(inputs * outputs), reader.Take<byte>(outputs), reader.Take<int>(outputs));
    }
}
