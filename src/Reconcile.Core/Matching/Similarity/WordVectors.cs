using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Reconcile.Matching.Similarity;

/// <summary>
/// Word vectors: words that mean like things are near each other. Learned from the glosses of WordNet 3.1 and a sentence encoder (<c>tools/Reconcile.Vectors</c>),
/// so that the sum of the words of a text comes near its meaning. Loaded once from <c>word-vectors.bin</c>; immutable and safe from any thread.
/// </summary>
internal sealed class WordVectors
{
    private static readonly Lazy<WordVectors> Shared = new(Load);
    private readonly Dictionary<string, int> numbers;
    private readonly byte[] rarity;
    private readonly byte[] salience;
    private readonly sbyte[] values;
    private readonly float[] lengths;

    private WordVectors(Dictionary<string, int> numbers, byte[] rarity, byte[] salience, sbyte[] values, int dimensions)
    {
        this.numbers = numbers;
        this.rarity = rarity;
        this.salience = salience;
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

    public static WordVectors Default => Shared.Value;

    public int Dimensions { get; }

    /// <summary>The number of a lemma in lower case, or -1.</summary>
    public int Find(string lemma) => numbers.GetValueOrDefault(lemma, -1);

    /// <summary>Logarithm of the share of glosses without the word, 0..16: the rarer, the larger.</summary>
    public double Rarity(int word) => rarity[word] / 16.0;

    /// <summary>How much the word tells of what a text is about, as learned, 0..1.</summary>
    public double Salience(int word) => salience[word] / 255.0;

    /// <summary>Cosine of two words, -1..1.</summary>
    public double Cosine(int first, int second)
    {
        if (first == second) return 1;
        int product = Product(Values(first), Values(second));
        return lengths[first] * lengths[second] > 0 ? product / (lengths[first] * (double)lengths[second]) : 0;
    }

    /// <summary>Sum of the products, in whole numbers: the same whatever the width of the registers.</summary>
    private static int Product(ReadOnlySpan<sbyte> first, ReadOnlySpan<sbyte> second)
    {
        Vector<int> sums = Vector<int>.Zero;
        int d = 0;
        for (; d + Vector<sbyte>.Count <= first.Length; d += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(first[d..]), out Vector<short> a, out Vector<short> b);
            Vector.Widen(new Vector<sbyte>(second[d..]), out Vector<short> x, out Vector<short> y);

            // Two products of bytes fit into a short: 2 * 127 * 127.
            Vector.Widen((a * x) + (b * y), out Vector<int> low, out Vector<int> high);
            sums += low + high;
        }

        int product = Vector.Sum(sums);
        for (; d < first.Length; d++) product += first[d] * second[d];
        return product;
    }

    /// <summary>Adds the direction of a word to a sum.</summary>
    public void AddTo(Span<double> sum, int word, double weight)
    {
        if (lengths[word] <= 0) return;
        ReadOnlySpan<sbyte> vector = Values(word);
        for (int d = 0; d < vector.Length; d++) sum[d] += weight * vector[d] / lengths[word];
    }

    /// <summary>Adds a word that has no vector, a name or a number, as a direction of its own, made from its letters: near to nothing but itself.</summary>
    public static void AddUnknown(Span<double> sum, string lemma, double weight)
    {
        ulong state = 14695981039346656037;
        foreach (char c in lemma) state = (state ^ c) * 1099511628211;
        double size = weight / Math.Sqrt(sum.Length);
        for (int d = 0; d < sum.Length; d++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            sum[d] += state >> 63 == 0 ? size : -size;
        }
    }

    /// <summary>Cosine of two sums, -1..1; 0 where one is empty.</summary>
    public static double Cosine(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double product = 0, left = 0, right = 0;
        for (int d = 0; d < first.Length; d++)
        {
            product += first[d] * second[d];
            left += first[d] * first[d];
            right += second[d] * second[d];
        }

        return left * right > 0 ? product / Math.Sqrt(left * right) : 0;
    }

    private ReadOnlySpan<sbyte> Values(int word) => values.AsSpan(word * Dimensions, Dimensions);

    private static WordVectors Load()
    {
        using Stream stream = typeof(WordVectors).Assembly.GetManifestResourceStream("Matching/Similarity/word-vectors.bin")
            ?? throw new InvalidOperationException("The word vectors are missing from the assembly.");
        using BinaryReader reader = new(new BrotliStream(stream, CompressionMode.Decompress));
        int count = reader.ReadInt32(), dimensions = reader.ReadInt32();
        string[] words = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n');
        var numbers = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++) numbers[words[i]] = i;
        byte[] rarity = reader.ReadBytes(count), salience = reader.ReadBytes(count);
        return new WordVectors(numbers, rarity, salience, MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(count * dimensions)).ToArray(), dimensions);
    }
}
