using System.Text;

namespace Reconcile.Language.WordNet;

/// <summary>
/// WordNet 3.1 as numbers: a lemma has senses (synsets), the most frequent first. Lemmas are given in lower case, parts joined by a space.
/// Read where <c>wordnet.bin</c> stands in the assembly; immutable and safe from any thread.
/// </summary>
internal sealed partial class WordNet
{
    private static readonly Lazy<WordNet> Shared = new(Load);
    private readonly WordNetTables tables;

    private WordNet(WordNetTables tables) => this.tables = tables;

    public static WordNet Default => Shared.Value;

    public int LemmaCount => tables.LemmaStart.Length - 1;

    /// <summary>The number of a lemma, or -1.</summary>
    public int Find(ReadOnlySpan<char> lemma)
    {
        if (lemma.Length is 0 or > 60) return -1;
        Span<byte> letters = stackalloc byte[180];
        letters = letters[..Encoding.UTF8.GetBytes(lemma, letters)];
        int low = 0, high = LemmaCount - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = Letters(middle).SequenceCompareTo(letters);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    public string Lemma(int lemma) => Encoding.UTF8.GetString(Letters(lemma));

    /// <summary>The senses of a lemma under a part of speech, the most frequent first.</summary>
    public ReadOnlySpan<int> Senses(int lemma, Upos pos)
    {
        if (lemma < 0 || Class(pos) is not (>= 0 and int which)) return [];
        ReadOnlySpan<int> all = tables.Senses.AsSpan(tables.SenseStart[lemma]..tables.SenseStart[lemma + 1]);
        int from = 0;
        while (from < all.Length && all[from] < tables.PosStart[which]) from++;
        int to = from;
        while (to < all.Length && all[to] < tables.PosStart[which + 1]) to++;
        return all[from..to];
    }

    public ReadOnlySpan<int> Members(int synset) => tables.Members.AsSpan(tables.MemberStart[synset]..tables.MemberStart[synset + 1]);

    public ReadOnlySpan<int> Hypernyms(int synset) => tables.Hypernyms.AsSpan(tables.HypernymStart[synset]..tables.HypernymStart[synset + 1]);

    /// <summary>Adjectives like this one, verbs of one group.</summary>
    public ReadOnlySpan<int> Similar(int synset) => tables.Similar.AsSpan(tables.SimilarStart[synset]..tables.SimilarStart[synset + 1]);

    /// <summary>Lemmas derived from this one, or that it is derived from, in any part of speech.</summary>
    public ReadOnlySpan<int> Derived(int lemma) => lemma < 0 ? [] : tables.Derived.AsSpan(tables.DerivedStart[lemma]..tables.DerivedStart[lemma + 1]);

    private ReadOnlySpan<int> Senses(string lemma, Upos pos, int maxSenses)
    {
        ReadOnlySpan<int> senses = Senses(Find(lemma), pos);
        return senses.Length > maxSenses ? senses[..maxSenses] : senses;
    }

    private ReadOnlySpan<byte> Letters(int lemma) => tables.Letters.AsSpan(tables.LemmaStart[lemma]..tables.LemmaStart[lemma + 1]);

    private static int Class(Upos pos) => pos switch
    {
        Upos.Noun or Upos.Propn => 0,
        Upos.Verb or Upos.Aux => 1,
        Upos.Adj => 2,
        Upos.Adv => 3,
        _ => -1,
    };

    private static WordNet Load()
    {
        using Stream file = typeof(WordNet).Assembly.GetManifestResourceStream("Language/WordNet/wordnet.bin")
            ?? throw new InvalidOperationException("WordNet is missing from the assembly.");
        return new WordNet(new WordNetTables((UnmanagedMemoryStream)file));
    }
}
