using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Comparisons;

/// <summary>Rarity of the words in the claims of a run.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<string, double> rarity = new(StringComparer.Ordinal);

    public WordWeights(ClaimProfile[] profiles)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ClaimProfile profile in profiles)
            foreach (string lemma in profile.Lemmas) counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
        foreach ((string lemma, int count) in counts) rarity[lemma] = Math.Log((profiles.Length + 1.0) / count);
    }

    public double Of(string lemma) => rarity.GetValueOrDefault(lemma, 1.0);

    /// <summary>What two sorted sets of words have in common.</summary>
    public Overlap Overlap(string[] first, string[] second)
    {
        double shared = 0, a = 0, b = 0;
        int count = 0;
        foreach (string lemma in first) a += Of(lemma);
        foreach (string lemma in second) b += Of(lemma);
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int order = string.CompareOrdinal(first[i], second[j]);
            if (order == 0)
            {
                shared += Of(first[i]);
                count++;
            }

            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return new Overlap(count, a <= 0 ? 0 : shared / a, b <= 0 ? 0 : shared / b);
    }
}
