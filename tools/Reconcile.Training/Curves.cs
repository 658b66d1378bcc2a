using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Training;

/// <summary>Parabola pieces in the place of tanh and the logistic curve: whole-number arithmetic computes them exactly.</summary>
internal static class Curves
{
    /// <summary>Near tanh: slope 1 at 0, flat beyond 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        Vector256<float> a = Vector256.Min(Vector256.Max(x * 0.5f, Vector256.Create(-1f)), Vector256.Create(1f));
        return a * (Vector256.Create(2f) - Vector256.Abs(a));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> TanhSlope(Vector256<float> x) => Vector256.Max(Vector256.Create(1f) - Vector256.Abs(x * 0.5f), Vector256<float>.Zero);

    /// <summary>Near the logistic curve: slope 1/4 at 0, flat beyond 4.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Gate(Vector256<float> x) => Vector256.Create(0.5f) + (Tanh(x * 0.5f) * 0.5f);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> GateSlope(Vector256<float> x) => TanhSlope(x * 0.5f) * 0.25f;
}
