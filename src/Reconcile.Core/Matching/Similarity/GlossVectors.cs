using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Reconcile.Matching.Similarity;

/// <summary>
/// Word vectors learned from the glosses of WordNet 3.1: words that are explained by the same words are near each other. Loaded once from
/// <c>gloss-vectors.bin</c>; immutable and safe from any thread.
/// </summary>
internal sealed class GlossVectors
{
    private static readonly Lazy<GlossVectors> Shared = new(Load);
    private readonly Dictionary<string, int> numbers;
    private readonly byte[] rarity;
    private readonly sbyte[] values;
    private readonly float[] lengths;

    private GlossVectors(Dictionary<string, int> numbers, byte[] rarity, sbyte[] values, int dimensions)
    {
        this.numbers = numbers;
        this.rarity = rarity;
        this.values = values;
        Dimensions = dimensions;
        lengths = new float[numbers.Count];
        for (int w = 0; w < lengths.Length; w++)
        {
            int square = 0;
            foreach (sbyte value in Values(w)) square += value * value;
            lengths[w] = (float)Math.Sqrt(square);
        }
    }

    public static GlossVectors Default => Shared.Value;

    public int Dimensions { get; }

    /// <summary>The number of a lemma in lower case, or -1.</summary>
    public int Find(string lemma) => numbers.GetValueOrDefault(lemma, -1);

    /// <summary>Logarithm of the share of glosses without the word, 0..16: the rarer, the larger.</summary>
    public double Rarity(int word) => rarity[word] / 16.0;

    /// <summary>Cosine of two words, -1..1.</summary>
    public double Cosine(int first, int second)
    {
        if (first == second) return 1;
        ReadOnlySpan<sbyte> a = Values(first), b = Values(second);
        int product = 0;
        for (int d = 0; d < a.Length; d++) product += a[d] * b[d];
        return lengths[first] * lengths[second] > 0 ? product / (lengths[first] * (double)lengths[second]) : 0;
    }

    /// <summary>Adds the direction of a word to a sum.</summary>
    public void AddTo(Span<double> sum, int word, double weight)
    {
        if (lengths[word] <= 0) return;
        ReadOnlySpan<sbyte> vector = Values(word);
        for (int d = 0; d < vector.Length; d++) sum[d] += weight * vector[d] / lengths[word];
    }

    private ReadOnlySpan<sbyte> Values(int word) => values.AsSpan(word * Dimensions, Dimensions);

    private static GlossVectors Load()
    {
        using Stream stream = typeof(GlossVectors).Assembly.GetManifestResourceStream("Matching/Similarity/gloss-vectors.bin")
            ?? throw new InvalidOperationException("The gloss vectors are missing from the assembly.");
        using BinaryReader reader = new(new BrotliStream(stream, CompressionMode.Decompress));
        int count = reader.ReadInt32(), dimensions = reader.ReadInt32();
        string[] words = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n');
        var numbers = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++) numbers[words[i]] = i;
        byte[] rarity = reader.ReadBytes(count);
        return new GlossVectors(numbers, rarity, MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(count * dimensions)).ToArray(), dimensions);
    }
}
