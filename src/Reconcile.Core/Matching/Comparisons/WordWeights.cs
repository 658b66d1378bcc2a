using Reconcile.Language;
using Reconcile.Language.WordNet;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Similarity;

namespace Reconcile.Matching.Comparisons;

/// <summary>Rarity and meaning of the words in the claims of a run; words are numbers here, in the order of their letters.</summary>
internal sealed class WordWeights
{
    private const int Senses = 2, MostMeanings = 12;

    private const int MostOnStack = 128;

    /// <summary>What another word of the same meaning counts against the same word.</summary>
    private const double OtherWord = 0.8;

    /// <summary>Claims of a usual story: in a smaller one rarity is counted as if it were of that size, or words that both sides have would weigh nothing.</summary>
    private const int Usual = 200;

    private static readonly Upos[] Parts = [Upos.Noun, Upos.Verb, Upos.Adj];

    private readonly int[][] words;
    private readonly int[][] sentences;
    private readonly double[] rarity;
    private readonly int[]?[] meanings;
    private readonly string[] lemmas;
    private readonly int[] vectors;

    public WordWeights(ClaimProfile[] profiles)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (ClaimProfile profile in profiles)
            foreach (string lemma in profile.Lemmas) counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
        lemmas = [.. counts.Keys];
        var ids = new Dictionary<string, int>(lemmas.Length, StringComparer.Ordinal);
        for (int i = 0; i < lemmas.Length; i++) ids[lemmas[i]] = i;
        rarity = new double[lemmas.Length];
        meanings = new int[]?[lemmas.Length];
        vectors = Array.ConvertAll(lemmas, l => WordVectors.Default.Find(Concepts.WordOf(l)));
        for (int i = 0; i < lemmas.Length; i++) rarity[i] = Math.Log((Math.Max(profiles.Length, Usual) + 1.0) / counts[lemmas[i]]);
        words = [.. profiles.Select(p => Array.ConvertAll(p.Lemmas, l => ids[l]))];
        sentences = new int[profiles.Length][];
        var known = new Dictionary<string[], int[]>();
        for (int i = 0; i < profiles.Length; i++)
        {
            string[] sentence = profiles[i].SentenceLemmas;
            if (!known.TryGetValue(sentence, out int[]? numbers)) known[sentence] = numbers = Array.ConvertAll(sentence, l => ids[l]);
            sentences[i] = numbers;
        }
    }

    /// <summary>What the claims have in common.</summary>
    public Overlap Overlap(int first, int second) => Overlap(words[first], words[second]);

    /// <summary>How much of a claim stands in the sentence of another, 0..1.</summary>
    public double Told(int claim, int other) => Overlap(words[claim], sentences[other]).OfFirst;

    /// <summary>What their sentences have in common.</summary>
    public Overlap SentenceOverlap(int first, int second) => Overlap(sentences[first], sentences[second]);

    /// <summary>What the claims have in common if words of one meaning count too.</summary>
    public Overlap Meaning(int first, int second, Overlap exact)
    {
        int[] a = words[first], b = words[second];
        double found = 0;
        int count = exact.Count;
        foreach (int x in a)
        {
            if (Array.BinarySearch(b, x) >= 0) continue;
            foreach (int y in b)
            {
                if (!Meets(Meanings(x), Meanings(y)) || Array.BinarySearch(a, y) >= 0) continue;
                found += OtherWord * Math.Min(rarity[x], rarity[y]);
                count++;
                break;
            }
        }

        if (count == exact.Count) return exact;
        double shared = exact.Rarity + found;
        return new Overlap(count, Math.Min(1, shared / Sum(a)), Math.Min(1, shared / Sum(b)), shared);
    }

    private Overlap Overlap(int[] first, int[] second)
    {
        double shared = 0;
        int count = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j])
            {
                shared += rarity[first[i++]];
                count++;
                j++;
            }
            else if (first[i] < second[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return count == 0 ? default : new Overlap(count, shared / Sum(first), shared / Sum(second), shared);
    }

    private double Sum(int[] numbers)
    {
        double sum = 0;
        foreach (int number in numbers) sum += rarity[number];
        return Math.Max(sum, 1e-9);
    }

    /// <summary>How near the words of each claim are to those of the other, 0..1: the mean nearness of a word to the nearest word there, by rarity.</summary>
    public (double OfFirst, double OfSecond) Near(int first, int second)
    {
        int[] one = words[first], other = words[second];
        Span<double> nearest = other.Length <= MostOnStack ? stackalloc double[other.Length] : new double[other.Length];
        nearest.Clear();
        double sum = 0;
        foreach (int x in one)
        {
            double best = 0;
            for (int k = 0; k < other.Length; k++)
            {
                int y = other[k];
                double near = x == y ? 1 : vectors[x] >= 0 && vectors[y] >= 0 ? WordVectors.Default.Cosine(vectors[x], vectors[y]) : 0;
                best = Math.Max(best, near);
                nearest[k] = Math.Max(nearest[k], near);
            }

            sum += rarity[x] * best;
        }

        double back = 0;
        for (int k = 0; k < other.Length; k++) back += rarity[other[k]] * nearest[k];
        return (sum / Sum(one), back / Sum(other));
    }

    private static bool Meets(int[] a, int[] b)
    {
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) return true;
            if (a[i] < b[j]) i++;
            else j++;
        }

        return false;
    }

    /// <summary>The usual senses of a word and of what is derived from it, sorted; none for names, numbers and classes.</summary>
    private int[] Meanings(int word) => meanings[word] ??= Find(lemmas[word]);

    private static int[] Find(string lemma)
    {
        WordNet net = WordNet.Default;
        int number = net.Find(lemma);
        if (number < 0) return [];
        var found = new SortedSet<int>();
        Add(number, Senses);
        foreach (int derived in net.Derived(number))
            if (found.Count < MostMeanings) Add(derived, 1);
        return [.. found];

        void Add(int one, int senses)
        {
            foreach (Upos part in Parts)
            {
                ReadOnlySpan<int> all = net.Senses(one, part);
                for (int i = 0; i < all.Length && i < senses; i++) found.Add(all[i]);
            }
        }
    }
}
