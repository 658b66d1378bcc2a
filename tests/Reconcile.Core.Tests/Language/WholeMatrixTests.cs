using System.Runtime.InteropServices;
using CsCheck;
using FluentAssertions;
using Reconcile.Language.Parsing;
using Xunit;

namespace Reconcile.Core.Tests.Language;

public sealed unsafe class WholeMatrixTests
{
    private const int Inputs = 24, Outputs = 21, Rows = 7;

    [Fact]
    public void Both_ways_of_multiplying_give_the_plain_sums() =>
        Gen.Select(Gen.SByte.Array[Inputs * Outputs], Gen.Short.Array[Inputs * Rows], Gen.Int[-100_000, 100_000].Array[Outputs], Gen.Byte[0, 14].Array[Outputs])
            .Sample((weights, x, offsets, shifts) =>
            {
                WholeMatrix matrix = Made(weights, shifts, offsets);
                int[] fast = new int[Rows * matrix.Outputs], portable = new int[Rows * matrix.Outputs];
                fixed (short* from = x)
                fixed (int* a = fast, b = portable)
                {
                    matrix.Multiply(from, a, Rows);
                    matrix.Multiply(from, b, Rows, adjacent: false);
                }

                portable.Should().Equal(fast);
                for (int r = 0; r < Rows; r++)
                    for (int j = 0; j < Outputs; j++)
                        fast[(r * matrix.Outputs) + j].Should().Be(Plain(weights, x, offsets, shifts, r, j));
            }, iter: 60);

    private static int Plain(sbyte[] weights, short[] x, int[] offsets, byte[] shifts, int row, int column)
    {
        int sum = offsets[column] + (shifts[column] > 0 ? 1 << (shifts[column] - 1) : 0);
        for (int k = 0; k < Inputs; k++) sum += x[(row * Inputs) + k] * weights[(k * Outputs) + column];
        return sum >> shifts[column];
    }

    private static WholeMatrix Made(sbyte[] weights, byte[] shifts, int[] offsets)
    {
        byte[] bytes = [.. BitConverter.GetBytes(Inputs), .. BitConverter.GetBytes(Outputs), .. MemoryMarshal.AsBytes(weights.AsSpan()), .. shifts, .. MemoryMarshal.AsBytes(offsets.AsSpan())];
        ModelReader reader = new(bytes);
        return WholeMatrix.Read(ref reader);
    }
}
