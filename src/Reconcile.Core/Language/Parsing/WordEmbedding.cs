using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language.Parsing;

/// <summary>A row of 8-bit numbers a word feature; a word is the sum of its features' rows.</summary>
internal sealed unsafe class WordEmbedding
{
    /// <summary>Sums are in units of 2^-10.</summary>
    public const int Bits = 10;

    private readonly uint[] keys;
    private readonly int[] rows;
    private readonly int shift;
    private readonly byte[] exponents;
    private readonly sbyte* values;

    private WordEmbedding(int width, ReadOnlySpan<uint> features, byte[] exponents, ReadOnlySpan<sbyte> values)
    {
        Width = width;
        this.exponents = exponents;
        this.values = (sbyte*)Unsafe.AsPointer(in values[0]);
        int bits = 4;
        while (1 << bits < features.Length * 2) bits++;
        shift = 32 - bits;
        keys = new uint[1 << bits];
        rows = new int[1 << bits];
        for (int i = 0; i < features.Length; i++)
        {
            int slot = Slot(features[i]);
            while (keys[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
            keys[slot] = features[i];
            rows[slot] = i;
        }
    }

    /// <summary>A multiple of 16.</summary>
    public int Width { get; }

    /// <summary>Writes the sum of the features' rows; 0 is no feature, and an unknown form is <see cref="WordFeatures.UnknownWord"/>.</summary>
    public void Sum(ReadOnlySpan<uint> features, short* into)
    {
        new Span<short>(into, Width).Clear();
        for (int k = 0; k < features.Length; k++)
        {
            int row = features[k] == 0 ? -1 : Find(features[k]);
            if (row < 0 && k == WordFeatures.Form) row = Find(WordFeatures.UnknownWord);
            if (row >= 0) Add(row, into);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int row, short* into)
    {
        int exponent = exponents[row];
        sbyte* at = values + (row * Width);
        for (int j = 0; j < Width; j += 16)
        {
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.Load(at + j));
            (Vector128.Load(into + j) + (low << exponent)).Store(into + j);
            (Vector128.Load(into + j + 8) + (high << exponent)).Store(into + j + 8);
        }
    }

    private int Find(uint key)
    {
        int slot = Slot(key);
        while (keys[slot] != 0)
        {
            if (keys[slot] == key) return rows[slot];
            slot = (slot + 1) & (keys.Length - 1);
        }

        return -1;
    }

    private int Slot(uint key) => (int)((key * 2654435769u) >> shift);

    public static WordEmbedding Read(ref ModelReader reader)
    {
        int width = reader.Int(), count = reader.Int();
        return new WordEmbedding(width, reader.Take<uint>(count), reader.Take<byte>(count).ToArray(), reader.Take<sbyte>(count * width));
    }
}
