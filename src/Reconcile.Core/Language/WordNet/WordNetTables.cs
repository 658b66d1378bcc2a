namespace Reconcile.Language.WordNet;

/// <summary>
/// The arrays of the compiled WordNet, read where they stand in the assembly. A list of item i is <c>items[start[i]..start[i + 1]]</c>. Lemmas are
/// sorted; synsets are numbered by part of speech (nouns, verbs, adjectives, adverbs). The file holds the arrays in the order of the properties, each
/// behind its number of items and filled up to a multiple of four bytes; numbers are little-endian.
/// </summary>
internal sealed class WordNetTables
{
    /// <param name="file">The bytes of the file.</param>
    public WordNetTables(UnmanagedMemoryStream file)
    {
        PosStart = Take<int>(file);
        Letters = Take<byte>(file);
        Depth = Take<byte>(file);
        LemmaStart = Take<int>(file);
        MemberStart = Take<int>(file);
        HypernymStart = Take<int>(file);
        SimilarStart = Take<int>(file);
        SenseStart = Take<int>(file);
        DerivedStart = Take<int>(file);
        Members = Take<int>(file);
        Hypernyms = Take<int>(file);
        Similar = Take<int>(file);
        Senses = Take<int>(file);
        Derived = Take<int>(file);
        Antonyms = Take<int>(file);
    }

    /// <summary>First synset of each part of speech, and the number of synsets.</summary>
    public MappedArray<int> PosStart { get; }

    /// <summary>The UTF-8 letters of all lemmas, one after another.</summary>
    public MappedArray<byte> Letters { get; }

    /// <summary>Steps from the top of the hierarchy, from 1.</summary>
    public MappedArray<byte> Depth { get; }

    public MappedArray<int> LemmaStart { get; }

    public MappedArray<int> MemberStart { get; }

    public MappedArray<int> HypernymStart { get; }

    public MappedArray<int> SimilarStart { get; }

    public MappedArray<int> SenseStart { get; }

    public MappedArray<int> DerivedStart { get; }

    public MappedArray<int> Members { get; }

    public MappedArray<int> Hypernyms { get; }

    /// <summary>Similar-to of adjectives, verb groups of verbs.</summary>
    public MappedArray<int> Similar { get; }

    /// <summary>Synsets of a lemma, by part of speech and then the most frequent first.</summary>
    public MappedArray<int> Senses { get; }

    /// <summary>Lemmas derived from a lemma or that it is derived from.</summary>
    public MappedArray<int> Derived { get; }

    /// <summary>Fours: synset, lemma, opposite synset, opposite lemma; sorted by synset.</summary>
    public MappedArray<int> Antonyms { get; }

    private static unsafe MappedArray<T> Take<T>(UnmanagedMemoryStream file)
        where T : unmanaged
    {
        int count = *(int*)file.PositionPointer;
        MappedArray<T> array = new((T*)(file.PositionPointer + sizeof(int)), count);
        file.Position += sizeof(int) + (((count * sizeof(T)) + 3) & ~3);
        return array;
    }
}
