using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Reconcile.Vectors;

/// <summary>Writes what <c>WordVectors</c> of the engine reads: words in the order of their letters, how rare each is, how long its vector is beside the longest, the vector in bytes.</summary>
internal static class VectorFile
{
    public static void Write(string output, string[] words, double[] rarity, float[][] vectors)
    {
        byte[] letters = Encoding.UTF8.GetBytes(string.Join('\n', words));
        using BrotliStream stream = new(File.Create(output), CompressionLevel.SmallestSize);
        using BinaryWriter writer = new(stream);
        writer.Write(words.Length);
        writer.Write(vectors[0].Length);
        writer.Write(letters.Length);
        writer.Write(letters);
        foreach (double value in rarity) writer.Write((byte)Math.Clamp(value * 16, 0, 255));
        double[] lengths = Array.ConvertAll(vectors, v => Math.Sqrt(v.Sum(x => (double)x * x)));
        double longest = lengths.Max();
        foreach (double length in lengths) writer.Write((byte)Math.Round(length / longest * 255));
        foreach (float[] vector in vectors)
        {
            float most = vector.Max(Math.Abs);
            sbyte[] small = [.. vector.Select(v => (sbyte)Math.Round(most > 0 ? v / most * 127 : 0))];
            writer.Write(MemoryMarshal.AsBytes(small.AsSpan()));
        }
    }
}
