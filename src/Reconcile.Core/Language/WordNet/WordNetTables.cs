using System.Runtime.InteropServices;

namespace Reconcile.Language.WordNet;

/// <summary>
/// The arrays of the compiled WordNet. A list of item i is <c>items[start[i]..start[i + 1]]</c>. Lemmas are sorted; synsets are numbered by
/// part of speech (nouns, verbs, adjectives, adverbs). The file holds the arrays one after another, each behind its length, little-endian.
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
        foreach (Array array in Arrays())
        {
            ReadOnlySpan<byte> bytes = array is byte[] plain ? plain : MemoryMarshal.AsBytes(((int[])array).AsSpan());
            int length = array.Length;
            stream.Write(MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref length, 1)));
            stream.Write(bytes);
        }
    }

    public static WordNetTables Read(Stream stream) => new()
    {
        Letters = ReadBytes(stream),
        LemmaStart = ReadInts(stream),
        PosStart = ReadInts(stream),
        Depth = ReadBytes(stream),
        MemberStart = ReadInts(stream),
        Members = ReadInts(stream),
        HypernymStart = ReadInts(stream),
        Hypernyms = ReadInts(stream),
        SimilarStart = ReadInts(stream),
        Similar = ReadInts(stream),
        SenseStart = ReadInts(stream),
        Senses = ReadInts(stream),
        DerivedStart = ReadInts(stream),
        Derived = ReadInts(stream),
        Antonyms = ReadInts(stream),
    };

    private Array[] Arrays() =>
    [
        Letters, LemmaStart, PosStart, Depth, MemberStart, Members, HypernymStart, Hypernyms, SimilarStart, Similar, SenseStart, Senses,
        DerivedStart, Derived, Antonyms,
    ];

    private static byte[] ReadBytes(Stream stream)
    {
        byte[] bytes = new byte[ReadLength(stream)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static int[] ReadInts(Stream stream)
    {
        int[] values = new int[ReadLength(stream)];
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static int ReadLength(Stream stream)
    {
        int length = 0;
        stream.ReadExactly(MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref length, 1)));
        return length;
    }
}
