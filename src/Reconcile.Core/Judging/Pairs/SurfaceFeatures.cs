using System.Runtime.InteropServices;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Likeness of two texts by their words and letters in a row.</summary>
internal static class SurfaceFeatures
{
    public static void Fill(FeatureRow row, TextDifference difference)
    {
        string[] a = difference.FirstLemmas, b = difference.SecondLemmas;
        row[PairFeature.Unigrams] = Shared(a, b, 1);
        row[PairFeature.Bigrams] = Shared(a, b, 2);
        row[PairFeature.TrigramsOfWords] = Shared(a, b, 3);
        row[PairFeature.FourGrams] = Shared(a, b, 4);
        row[PairFeature.LettersInRow] = Letters(a, b);
        row[PairFeature.CommonFirst] = a.Length > 0 ? (double)difference.Common / a.Length : 0;
        row[PairFeature.CommonSecond] = b.Length > 0 ? (double)difference.Common / b.Length : 0;
        row[PairFeature.EditLikeness] = a.Length + b.Length > 0 ? 2.0 * difference.Common / (a.Length + b.Length) : 1;
        row[PairFeature.WordsFirst] = Math.Min(a.Length, 60);
        row[PairFeature.WordsSecond] = Math.Min(b.Length, 40);
        row[PairFeature.GapCount] = Math.Min(difference.Gaps.Count, 10);
        foreach (TextGap gap in difference.Gaps)
        {
            row[PairFeature.GapFirst] = Math.Min(20, row[PairFeature.GapFirst] + gap.First.Length);
            row[PairFeature.GapSecond] = Math.Min(20, row[PairFeature.GapSecond] + gap.Second.Length);
        }

        row[PairFeature.OnlyLeftOut] = difference.Common > 0 && row[PairFeature.GapSecond] == 0 ? 1 : 0;
        row[PairFeature.OnlyAdded] = difference.Common > 0 && row[PairFeature.GapFirst] == 0 ? 1 : 0;
    }

    /// <summary>Shared rows of <paramref name="size"/> lemmas over all, 0..1.</summary>
    private static double Shared(string[] a, string[] b, int size)
    {
        int left = a.Length - size + 1, right = b.Length - size + 1;
        if (left <= 0 || right <= 0) return 0;
        var counts = new Dictionary<int, int>(left);
        for (int i = 0; i < left; i++) CollectionsMarshal.GetValueRefOrAddDefault(counts, Hash(a, i, size), out _)++;
        int shared = 0;
        for (int j = 0; j < right; j++)
        {
            int key = Hash(b, j, size);
            if (!counts.TryGetValue(key, out int count) || count == 0) continue;
            counts[key] = count - 1;
            shared++;
        }

        return 2.0 * shared / (left + right);
    }

    // Not string.GetHashCode, which differs from run to run.
    private static int Hash(string[] words, int from, int size)
    {
        uint hash = 2166136261;
        for (int i = from; i < from + size; i++)
        {
            foreach (char c in words[i]) hash = (hash ^ c) * 16777619;
            hash = (hash ^ ' ') * 16777619;
        }

        return (int)hash;
    }

    /// <summary>Cosine of the counts of three letters in a row, 0..1.</summary>
    private static double Letters(string[] first, string[] second)
    {
        Dictionary<int, int> a = Counts(first), b = Counts(second);
        double product = 0, left = 0, right = 0;
        foreach ((int key, int count) in a)
        {
            left += count * count;
            if (b.TryGetValue(key, out int other)) product += count * other;
        }

        foreach (int count in b.Values) right += count * count;
        return left > 0 && right > 0 ? product / Math.Sqrt(left * right) : 0;
    }

    private static Dictionary<int, int> Counts(string[] words)
    {
        var counts = new Dictionary<int, int>();
        int x = ' ', y = ' ';
        foreach (string word in words)
        {
            for (int i = 0; i <= word.Length; i++)
            {
                int z = i < word.Length ? word[i] : ' ';
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (x * 1_000_003) + (y * 1009) + z, out _)++;
                (x, y) = (y, z);
            }
        }

        return counts;
    }
}
