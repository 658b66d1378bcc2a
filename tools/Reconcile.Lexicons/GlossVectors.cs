using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Reconcile.Lexicons;

/// <summary>
/// Word vectors from the glosses of WordNet: latent semantic analysis (Deerwester and others 1990) of the matrix of words and synsets, where a
/// synset holds its members, the words of its gloss and the members above it. The start is a fixed row of numbers: the same files give the same bytes.
/// </summary>
internal static class GlossVectors
{
    private const int Dimensions = 48;
    private const int Extra = 12;
    private const int Passes = 5;
    private const int LeastSynsets = 4;

    public static int Compile(string folder, string output)
    {
        List<string[]> documents = GlossDocuments.Read(folder);
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string[] document in documents)
            foreach (string word in document.Distinct(StringComparer.Ordinal)) counts[word] = counts.GetValueOrDefault(word) + 1;
        string[] words = [.. counts.Where(c => c.Value >= LeastSynsets && c.Value < documents.Count / 12).Select(c => c.Key)];
        var matrix = new SparseMatrix(documents, words, [.. words.Select(w => Math.Log((double)documents.Count / counts[w]))]);
        Console.WriteLine($"{words.Length} words, {documents.Count} synsets, {matrix.Entries} entries");
        float[][] vectors = Factor(matrix, words.Length);
        Write(output, words, vectors, [.. words.Select(w => Math.Log((double)documents.Count / counts[w]))]);
        return 0;
    }

    /// <summary>The largest left singular directions, scaled by the root of their size, by subspace iteration.</summary>
    private static float[][] Factor(SparseMatrix matrix, int words)
    {
        const int width = Dimensions + Extra;
        float[] basis = new float[words * width];
        ulong state = 88172645463325252;
        for (int i = 0; i < basis.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            basis[i] = ((state >> 40) / (float)(1 << 24)) - 0.5f;
        }

        double[] size = new double[width];
        for (int pass = 0; pass < Passes; pass++)
        {
            size = Orthogonal.Make(basis, words, width);
            basis = matrix.TimesOwnTranspose(basis, width);
        }

        size = Orthogonal.Make(basis, words, width);
        float[][] vectors = new float[words][];
        for (int w = 0; w < words; w++)
        {
            // The size is of A times its transpose, so its fourth root is the root of the singular value.
            vectors[w] = new float[Dimensions];
            for (int d = 0; d < Dimensions; d++) vectors[w][d] = (float)(basis[(w * width) + d] * Math.Pow(size[d], 0.25));
        }

        return vectors;
    }

    private static void Write(string output, string[] words, float[][] vectors, double[] rarity)
    {
        byte[] letters = Encoding.UTF8.GetBytes(string.Join('\n', words));
        using BrotliStream stream = new(File.Create(output), CompressionLevel.SmallestSize);
        using BinaryWriter writer = new(stream);
        writer.Write(words.Length);
        writer.Write(Dimensions);
        writer.Write(letters.Length);
        writer.Write(letters);
        foreach (double value in rarity) writer.Write((byte)Math.Clamp(value * 16, 0, 255));
        foreach (float[] vector in vectors)
        {
            double length = Math.Sqrt(vector.Sum(v => (double)v * v));
            double most = vector.Max(Math.Abs);
            sbyte[] small = [.. vector.Select(v => (sbyte)Math.Round(length > 0 ? v / most * 127 : 0))];
            writer.Write(MemoryMarshal.AsBytes(small.AsSpan()));
        }
    }
}
