using System.Runtime.CompilerServices;

namespace Reconcile.Language.WordNet;

/// <summary>
/// The arrays of the compiled WordNet. A list of item i is <c>items[start[i]..start[i + 1]]</c>. Lemmas are sorted; synsets are numbered by
/// part of speech (nouns, verbs, adjectives, adverbs). The file holds the arrays one after another, each behind its length in bytes.
/// </summary>
internal sealed class WordNetTables
{
    /// <summary>The UTF-8 letters of all lemmas, one after another.</summary>
    public byte[] Letters { get; set; } = [];

    public int[] LemmaStart { get; set; } = [];

    /// <summary>First synset of each part of speech, and the number of synsets.</summary>
    public int[] PosStart { get; set; } = [];

    /// <summary>Steps from the top of the hierarchy, from 1.</summary>
    public byte[] Depth { get; set; } = [];

    public int[] MemberStart { get; set; } = [];

    public int[] Members { get; set; } = [];

    public int[] HypernymStart { get; set; } = [];

    public int[] Hypernyms { get; set; } = [];

    /// <summary>Similar-to of adjectives, verb groups of verbs.</summary>
    public int[] SimilarStart { get; set; } = [];

    public int[] Similar { get; set; } = [];

    /// <summary>Synsets of a lemma, by part of speech and then the most frequent first.</summary>
    public int[] SenseStart { get; set; } = [];

    public int[] Senses { get; set; } = [];

    public int[] DerivedStart { get; set; } = [];

    /// <summary>Lemmas derived from a lemma or that it is derived from.</summary>
    public int[] Derived { get; set; } = [];

    /// <summary>Fours: synset, lemma, opposite synset, opposite lemma; sorted by synset.</summary>
    public int[] Antonyms { get; set; } = [];

    public void Write(Stream stream)
    {
        WriteInts(stream, PosStart);
        WriteBytes(stream, Letters);
        WriteBytes(stream, Depth);
        foreach (int[] starts in new[] { LemmaStart, MemberStart, HypernymStart, SimilarStart, SenseStart, DerivedStart }) WriteBytes(stream, Lengths(starts));
        foreach (int[] items in new[] { Members, Hypernyms, Similar, Senses, Derived, Antonyms }) WriteInts(stream, items);
    }

    public static WordNetTables Read(Stream stream) => new()
    {
        PosStart = ReadInts(stream),
        Letters = ReadBytes(stream),
        Depth = ReadBytes(stream),
        LemmaStart = ReadStarts(stream),
        MemberStart = ReadStarts(stream),
        HypernymStart = ReadStarts(stream),
        SimilarStart = ReadStarts(stream),
        SenseStart = ReadStarts(stream),
        DerivedStart = ReadStarts(stream),
        Members = ReadInts(stream),
        Hypernyms = ReadInts(stream),
        Similar = ReadInts(stream),
        Senses = ReadInts(stream),
        Derived = ReadInts(stream),
        Antonyms = ReadInts(stream),
    };

    // A list is never longer than 255, so lengths take a byte each.
    private static byte[] Lengths(int[] starts)
    {
        byte[] lengths = new byte[starts.Length - 1];
        for (int i = 0; i < lengths.Length; i++) lengths[i] = checked((byte)(starts[i + 1] - starts[i]));
        return lengths;
    }

    // Compiled with full optimisation at once: each runs only while loading, and unoptimised loops cost tens of milliseconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadStarts(Stream stream)
    {
        byte[] lengths = ReadBytes(stream);
        int[] starts = new int[lengths.Length + 1];
        for (int i = 0; i < lengths.Length; i++) starts[i + 1] = starts[i] + lengths[i];
        return starts;
    }

    private static void WriteBytes(Stream stream, byte[] bytes)
    {
        stream.Write(BitConverter.GetBytes(bytes.Length));
        stream.Write(bytes);
    }

    private static byte[] ReadBytes(Stream stream)
    {
        Span<byte> length = stackalloc byte[4];
        stream.ReadExactly(length);
        byte[] bytes = new byte[BitConverter.ToInt32(length)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // Whole numbers of three bytes, low bytes first, then the middle ones, then the high ones: they pack better so.
    private static void WriteInts(Stream stream, int[] values)
    {
        byte[] planes = new byte[3 * values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            planes[i] = (byte)values[i];
            planes[values.Length + i] = (byte)(values[i] >> 8);
            planes[(2 * values.Length) + i] = checked((byte)(values[i] >> 16));
        }

        WriteBytes(stream, planes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadInts(Stream stream)
    {
        ReadOnlySpan<byte> planes = ReadBytes(stream);
        int[] values = new int[planes.Length / 3];
        ReadOnlySpan<byte> low = planes[..values.Length], middle = planes[values.Length..(2 * values.Length)], high = planes[(2 * values.Length)..];
        for (int i = 0; i < values.Length; i++) values[i] = low[i] | (middle[i] << 8) | (high[i] << 16);
        return values;
    }
}
