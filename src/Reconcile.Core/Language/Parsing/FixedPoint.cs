using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language.Parsing;

/// <summary>
/// The net's curves in whole numbers. Sums are in units of 2^-12, cells and outputs of 2^-14, gates of 2^-15; every processor gives the same.
/// The curves are parabola pieces in the place of tanh and the logistic curve, and the net was trained with them.
/// </summary>
internal static class FixedPoint
{
    public const int SumBits = 12, CellBits = 14, GateBits = 15;

    /// <summary>Near tanh: slope 1 at 0, flat beyond 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Tanh(Vector256<int> sum)
    {
        Vector256<int> a = Vector256.Min(Vector256.Max(sum, Vector256.Create(-8192)), Vector256.Create(8192));
        return Vector256.ShiftRightArithmetic((a * (Vector256.Create(16384) - Vector256.Abs(a))) + Vector256.Create(1 << 11), 12);
    }

    /// <summary>Near the logistic curve: slope 1/4 at 0, flat beyond 4.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Gate(Vector256<int> sum)
    {
        Vector256<int> a = Vector256.Min(Vector256.Max(sum, Vector256.Create(-16384)), Vector256.Create(16384));
        return Vector256.ShiftRightArithmetic((a * (Vector256.Create(32768) - Vector256.Abs(a))) + Vector256.Create(1 << 13), 14) + Vector256.Create(16384);
    }

    /// <summary>The point from <paramref name="to"/> towards <paramref name="from"/> that the gate says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Blend(Vector256<int> gate, Vector256<int> from, Vector256<int> to) =>
        to + Vector256.ShiftRightArithmetic((gate * (from - to)) + Vector256.Create(1 << 14), GateBits);
}
