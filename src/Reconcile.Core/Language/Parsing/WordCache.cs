using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language.Parsing;

/// <summary>
/// Remembers what the first layer's matrix makes of frequent words: it depends on a word and its place alone, not on its neighbours. Sums are kept in
/// 16 bits; the rare word with one that does not fit is not kept. One a thread.
/// </summary>
/// <param name="width">Sums of a word, a multiple of 16.</param>
internal sealed unsafe class WordCache(int width)
{
    /// <summary>Longer words are not kept.</summary>
    private const int LongestWord = 24;

    // A word may stand in any of a few neighbouring slots; the one that was not asked for longest gives way.
    private const int Slots = 2048, Ways = 4;

    private readonly short[] sums = GC.AllocateUninitializedArray<short>(Slots * width, pinned: true);
    private readonly char[] forms = new char[Slots * LongestWord];
    private readonly byte[] lengths = new byte[Slots];
    private readonly WordPlace[] places = new WordPlace[Slots];
    private readonly uint[] asked = new uint[Slots];
    private uint clock;

    /// <summary>Writes the sums of a word where they were kept.</summary>
    public bool TryGet(ReadOnlySpan<char> form, WordPlace place, int* into)
    {
        if (form.Length > LongestWord) return false;
        int slot = Find(form, place, FirstSlot(form, place));
        if (slot < 0) return false;
        asked[slot] = ++clock;
        Unpack((short*)Unsafe.AsPointer(ref sums[slot * width]), into);
        return true;
    }

    public void Keep(ReadOnlySpan<char> form, WordPlace place, int* from)
    {
        if (form.Length > LongestWord) return;
        int first = FirstSlot(form, place), slot = first;
        if (Find(form, place, first) >= 0) return;
        for (int k = first + 1; k < first + Ways; k++)
            if (asked[k] < asked[slot]) slot = k;
        lengths[slot] = 0;
        if (!Pack(from, (short*)Unsafe.AsPointer(ref sums[slot * width]))) return;
        lengths[slot] = (byte)form.Length;
        places[slot] = place;
        asked[slot] = ++clock;
        form.CopyTo(forms.AsSpan(slot * LongestWord));
    }

    private static int FirstSlot(ReadOnlySpan<char> form, WordPlace place) => (int)(FeatureHash.Mix(FeatureHash.Of(form), (uint)place) % (Slots / Ways)) * Ways;

    private int Find(ReadOnlySpan<char> form, WordPlace place, int first)
    {
        for (int k = first; k < first + Ways; k++)
            if (lengths[k] == form.Length && places[k] == place && form.SequenceEqual(forms.AsSpan(k * LongestWord, form.Length))) return k;
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Unpack(short* from, int* into)
    {
        for (int k = 0; k < width; k += 16)
        {
            (Vector256<int> low, Vector256<int> high) = Vector256.Widen(Vector256.Load(from + k));
            low.Store(into + k);
            high.Store(into + k + 8);
        }
    }

    // Whether all of them fit.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Pack(int* from, short* into)
    {
        Vector256<int> lost = default;
        for (int k = 0; k < width; k += 16)
        {
            Vector256<int> low = Vector256.Load(from + k), high = Vector256.Load(from + k + 8);
            Vector256<short> both = Vector256.Narrow(low, high);
            (Vector256<int> lowAgain, Vector256<int> highAgain) = Vector256.Widen(both);
            lost |= (low ^ lowAgain) | (high ^ highAgain);
            both.Store(into + k);
        }

        return lost == default;
    }
}
