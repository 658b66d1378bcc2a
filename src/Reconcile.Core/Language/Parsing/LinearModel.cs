using System.Runtime.InteropServices;

namespace Reconcile.Language.Parsing;

/// <summary>A sparse linear classifier in whole numbers: hashed feature to (class, weight) pairs. The same bytes on every processor.</summary>
internal sealed class LinearModel
{
    private readonly uint[] keys;
    private readonly int[] rows;
    private readonly int[] starts;
    private readonly byte[] classes;
    private readonly short[] weights;
    private readonly int shift;

    private LinearModel(int count, ReadOnlySpan<uint> features, ReadOnlySpan<byte> lengths, byte[] classes, short[] weights)
    {
        Classes = count;
        this.classes = classes;
        this.weights = weights;
        int bits = 4;
        while (1 << bits < features.Length * 2) bits++;
        shift = 32 - bits;
        keys = new uint[1 << bits];
        rows = new int[1 << bits];
        starts = new int[features.Length + 1];
        for (int i = 0; i < features.Length; i++)
        {
            starts[i + 1] = starts[i] + lengths[i];
            int slot = Slot(features[i]);
            while (rows[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
            keys[slot] = features[i];
            rows[slot] = i + 1;
        }
    }

    public int Classes { get; }

    /// <summary>Adds the weights of one feature to the scores.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        int slot = Slot(feature);
        while (rows[slot] != 0)
        {
            if (keys[slot] == feature)
            {
                int row = rows[slot] - 1;
                for (int i = starts[row]; i < starts[row + 1]; i++) scores[classes[i]] += weights[i];
                return;
            }

            slot = (slot + 1) & (keys.Length - 1);
        }
    }

    public static LinearModel Read(BinaryReader reader)
    {
        int classes = reader.ReadInt32(), count = reader.ReadInt32();
        uint[] features = MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(count * 4)).ToArray();
        byte[] lengths = reader.ReadBytes(count);
        int total = reader.ReadInt32();
        byte[] of = reader.ReadBytes(total);
        short[] weights = MemoryMarshal.Cast<byte, short>(reader.ReadBytes(total * 2)).ToArray();
        return new LinearModel(classes, features, lengths, of, weights);
    }

    private int Slot(uint feature) => (int)((feature * 2654435769u) >> shift);
}
