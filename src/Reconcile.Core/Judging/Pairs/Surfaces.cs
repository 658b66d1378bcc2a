using Reconcile.Language;

namespace Reconcile.Judging.Pairs;

/// <summary>Likeness of two texts by their letters and words alone.</summary>
internal static class Surfaces
{
    /// <summary>Shared pairs of neighbouring lemmas over all of them, 0..1.</summary>
    public static double Bigrams(ParsedText first, ParsedText second)
    {
        HashSet<(string, string)> a = Pairs(first), b = Pairs(second);
        if (a.Count + b.Count == 0) return 0;
        int shared = 0;
        foreach ((string, string) pair in a)
            if (b.Contains(pair)) shared++;
        return 2.0 * shared / (a.Count + b.Count);
    }

    /// <summary>Cosine of the counts of three letters in a row, 0..1.</summary>
    public static double Trigrams(string first, string second)
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

    /// <summary>Number of negating words.</summary>
    public static int Negations(ParsedText parsed)
    {
        int count = 0;
        foreach (Token token in parsed.Tokens)
            if (token.Lemma is "not" or "n't" or "no" or "never" or "nobody" or "nothing" or "none" or "neither" or "nor" or "without" or "nowhere") count++;
        return count;
    }

    private static HashSet<(string, string)> Pairs(ParsedText parsed)
    {
        var pairs = new HashSet<(string, string)>();
        string previous = string.Empty;
        foreach (Token token in parsed.Tokens)
        {
            if (token.Upos == Upos.Punct) continue;
            pairs.Add((previous, token.Lemma));
            previous = token.Lemma;
        }

        return pairs;
    }

    private static Dictionary<int, int> Counts(string text)
    {
        var counts = new Dictionary<int, int>();
        int a = ' ', b = ' ';
        foreach (char raw in text)
        {
            int c = char.IsLetterOrDigit(raw) ? char.ToLowerInvariant(raw) : ' ';
            if (c == ' ' && b == ' ') continue;
            int key = (a * 1_000_003) + (b * 1009) + c;
            counts[key] = counts.GetValueOrDefault(key) + 1;
            (a, b) = (b, c);
        }

        return counts;
    }
}
