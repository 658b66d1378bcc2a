using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language.Parsing;

/// <summary>The choice of the net: the highest of several scores.</summary>
internal static class Highest
{
    /// <summary>Where the highest score stands; the first of equals.</summary>
    public static int IndexOf<T>(ReadOnlySpan<T> scores)
        where T : unmanaged, IBinaryInteger<T>
    {
        T highest = scores[0];
        int k = 0;
        if (scores.Length >= Vector256<T>.Count)
        {
            Vector256<T> all = Vector256.Create(highest);
            for (; k + Vector256<T>.Count <= scores.Length; k += Vector256<T>.Count)
                all = Vector256.Max(all, Vector256.LoadUnsafe(in MemoryMarshal.GetReference(scores), (nuint)k));
            for (int lane = 0; lane < Vector256<T>.Count; lane++) highest = T.Max(highest, all[lane]);
        }

        for (; k < scores.Length; k++) highest = T.Max(highest, scores[k]);
        return scores.IndexOf(highest);
    }
}
