using System.Runtime.CompilerServices;

namespace Reconcile.Language.Parsing;

/// <summary>
/// Remembers what the first layer's matrix makes of frequent words: it depends on a word and its place alone, not on its neighbours. One a thread.
/// </summary>
internal sealed unsafe class WordCache(int width)
{
    /// <summary>Longer words are not kept.</summary>
    public const int LongestWord = 24;

    private const int Slots = 1024;

    private readonly int[] sums = GC.AllocateArray<int>(Slots * width, pinned: true);
    private readonly char[] forms = new char[Slots * LongestWord];
    private readonly byte[] lengths = new byte[Slots];
    private readonly WordPlace[] places = new WordPlace[Slots];

    /// <summary>The slot that a word may be in; -1 where it is never kept.</summary>
    public static int SlotOf(ReadOnlySpan<char> form, WordPlace place)
    {
        if (form.Length > LongestWord) return -1;
        return (int)(FeatureHash.Mix(FeatureHash.Of(form), (uint)place) % Slots);
    }

    public bool Holds(int slot, ReadOnlySpan<char> form, WordPlace place) =>
        slot >= 0 && lengths[slot] == form.Length && places[slot] == place && form.SequenceEqual(forms.AsSpan(slot * LongestWord, form.Length));

    /// <summary>Where the sums of a slot are, until another word is kept in it.</summary>
    public int* At(int slot) => (int*)Unsafe.AsPointer(ref sums[slot * width]);

    public void Keep(int slot, ReadOnlySpan<char> form, WordPlace place, int* from)
    {
        if (slot < 0) return;
        lengths[slot] = (byte)form.Length;
        places[slot] = place;
        form.CopyTo(forms.AsSpan(slot * LongestWord));
        new ReadOnlySpan<int>(from, width).CopyTo(sums.AsSpan(slot * width));
    }
}
