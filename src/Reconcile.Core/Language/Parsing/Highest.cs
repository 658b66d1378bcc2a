using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language.Parsing;

/// <summary>The choice of the net: the highest of several scores.</summary>
internal static class Highest
{
    /// <summary>Where the highest score stands; the first of equals.</summary>
    public static int IndexOf(ReadOnlySpan<int> scores)
    {
        int highest = scores[0], k = 0;
        if (scores.Length >= Vector256<int>.Count)
        {
            Vector256<int> all = Vector256.Create(highest);
            for (; k + Vector256<int>.Count <= scores.Length; k += Vector256<int>.Count)
                all = Vector256.Max(all, Vector256.LoadUnsafe(in MemoryMarshal.GetReference(scores), (nuint)k));
            for (int lane = 0; lane < Vector256<int>.Count; lane++) highest = Math.Max(highest, all[lane]);
        }

        for (; k < scores.Length; k++) highest = Math.Max(highest, scores[k]);
        return scores.IndexOf(highest);
    }
}
