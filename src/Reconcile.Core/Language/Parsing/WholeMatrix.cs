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
    private readonly uint[] shifts;

    private WholeMatrix(int inputs, int outputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<byte> shifts, ReadOnlySpan<int> offsets)
    {
        Inputs = inputs;
        Outputs = (outputs + Block - 1) / Block * Block;
        this.offsets = new int[Outputs];
        this.shifts = new uint[Outputs];
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
        fixed (int* addends = offsets)
        fixed (uint* places = shifts)
        {
            for (int j = 0; j < Outputs; j += Block)
            {
                short* block = weights + (j * Inputs);
                if (adjacent && rows >= 6)
                {
                    // The last six may begin among those before: their sums are the same again.
                    for (int row = 0; row < rows; row += 6) Six(x + (Math.Min(row, rows - 6) * Inputs), block, y + (Math.Min(row, rows - 6) * Outputs) + j, addends + j, places + j);
                    continue;
                }

                for (int row = 0; row < rows; row++)
                {
                    if (adjacent) One(x + (row * Inputs), block, y + (row * Outputs) + j, addends + j, places + j);
                    else Portable(x + (row * Inputs), block, y + (row * Outputs) + j, addends + j, places + j);
                }
            }
        }
    }

    // Twelve sums, two weights and a pair fill the sixteen registers. No call while the sums live and no place inside another method: either would
    // move the sums to memory and back at every step, which takes more than twice as long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Six(short* x, short* w, int* y, int* addends, uint* places)
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
        Vector256<int> addend = Vector256.Load(addends), upperAddend = Vector256.Load(addends + 8);
        Vector256<uint> place = Vector256.Load(places), upperPlace = Vector256.Load(places + 8);
        Scale(a0, addend, place).Store(y);
        Scale(b0, upperAddend, upperPlace).Store(y + 8);
        Scale(a1, addend, place).Store(y + row);
        Scale(b1, upperAddend, upperPlace).Store(y + row + 8);
        y += 2 * row;
        Scale(a2, addend, place).Store(y);
        Scale(b2, upperAddend, upperPlace).Store(y + 8);
        Scale(a3, addend, place).Store(y + row);
        Scale(b3, upperAddend, upperPlace).Store(y + row + 8);
        y += 2 * row;
        Scale(a4, addend, place).Store(y);
        Scale(b4, upperAddend, upperPlace).Store(y + 8);
        Scale(a5, addend, place).Store(y + row);
        Scale(b5, upperAddend, upperPlace).Store(y + row + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void One(short* x, short* w, int* y, int* addends, uint* places)
    {
        Vector256<int> a = default, b = default;
        for (int k = 0; k < Inputs; k += 2, w += 2 * Block)
        {
            Vector256<short> pair = Vector256.Create(*(int*)(x + k)).AsInt16();
            a += Avx2.MultiplyAddAdjacent(pair, Vector256.Load(w));
            b += Avx2.MultiplyAddAdjacent(pair, Vector256.Load(w + Block));
        }

        Scale(a, Vector256.Load(addends), Vector256.Load(places)).Store(y);
        Scale(b, Vector256.Load(addends + 8), Vector256.Load(places + 8)).Store(y + 8);
    }

    // The same sums without the x86 instruction.
    private void Portable(short* x, short* w, int* y, int* addends, uint* places)
    {
        Vector256<int> a = default, b = default;
        for (int k = 0; k < Inputs; k += 2, w += 2 * Block)
        {
            Vector256<int> even = Vector256.Create((int)x[k]), odd = Vector256.Create((int)x[k + 1]);
            Vector256<int> left = Vector256.Load(w).AsInt32(), right = Vector256.Load(w + Block).AsInt32();
            a += (((left << 16) >> 16) * even) + ((left >> 16) * odd);
            b += (((right << 16) >> 16) * even) + ((right >> 16) * odd);
        }

        Scale(a, Vector256.Load(addends), Vector256.Load(places)).Store(y);
        Scale(b, Vector256.Load(addends + 8), Vector256.Load(places + 8)).Store(y + 8);
    }

    // From sums of products to units of 2^-12.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Scale(Vector256<int> sums, Vector256<int> addends, Vector256<uint> places)
    {
        sums += addends;
        if (Avx2.IsSupported) return Avx2.ShiftRightArithmeticVariable(sums, places);
        int* each = stackalloc int[Vector256<int>.Count];
        for (int i = 0; i < Vector256<int>.Count; i++) each[i] = sums[i] >> (int)places[i];
        return Vector256.Load(each);
    }

    public static WholeMatrix Read(ref ModelReader reader)
    {
        int inputs = reader.Int(), outputs = reader.Int();
        return new WholeMatrix(inputs, outputs, reader.Take<sbyte>(inputs * outputs), reader.Take<byte>(outputs), reader.Take<int>(outputs));
    }
}
