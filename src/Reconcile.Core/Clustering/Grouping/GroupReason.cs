namespace Reconcile.Clustering.Grouping;

/// <summary>Says why articles were put together: the words that count most in all of them, and the days.</summary>
internal static class GroupReason
{
    private const int WordsNamed = 5;

    public static string Of(IReadOnlyList<Article> articles, WordVectors vectors, List<int> group)
    {
        if (group.Count == 1) return "not enough in common with the others";
        Dictionary<int, (double Sum, int Holders)> words = [];
        foreach (int article in group)
            foreach ((int word, double weight) in vectors.Rows[article])
            {
                (double sum, int holders) = words.GetValueOrDefault(word);
                words[word] = (sum + weight, holders + 1);
            }

        string shared = string.Join(", ", words
            .Where(w => w.Value.Holders > group.Count / 2)
            .OrderByDescending(w => w.Value.Sum * w.Value.Holders)
            .ThenBy(w => vectors.Vocabulary.StemOf(w.Key), StringComparer.Ordinal)
            .Take(WordsNamed)
            .Select(w => vectors.Vocabulary.FormOf(w.Key)));
        return $"they share {shared}{Days(articles, group)}";
    }

    private static string Days(IReadOnlyList<Article> articles, List<int> group)
    {
        PublicationTime[] dates = [.. group.Select(a => articles[a].Published).OfType<PublicationTime>().Order()];
        if (dates.Length < 2) return string.Empty;
        string first = new PublicationTime(dates[0].Date).ToString();
        string last = new PublicationTime(dates[^1].Date).ToString();
        return first == last ? $"; published on {first}" : $"; published from {first} to {last}";
    }
}
