namespace Reconcile.Clustering.Grouping;

/// <summary>
/// The articles as vectors of length one over their words, each word weighted by how rare it is (tf-idf). Rarity is counted in the
/// collection as if a background of other articles stood beside it, so that it means something for five articles too.
/// </summary>
internal sealed class WordVectors
{
    private const double BackgroundArticles = 200;
    private const double CommonShare = 0.1;
    private const double OtherShare = 0.003;

    private WordVectors(Vocabulary vocabulary, int[] holders, (int Word, double Weight)[][] rows) => (Vocabulary, Holders, Rows) = (vocabulary, holders, rows);

    public Vocabulary Vocabulary { get; }

    /// <summary>By number of a word, in how many articles it stands.</summary>
    public int[] Holders { get; }

    /// <summary>One row an article, by word number.</summary>
    public (int Word, double Weight)[][] Rows { get; }

    public static WordVectors Of(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        Vocabulary vocabulary = new();
        Dictionary<int, double>[] counts = new Dictionary<int, double>[articles.Count];
        for (int i = 0; i < counts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            counts[i] = WordCounts.Of(articles[i], vocabulary).Weights;
        }

        int[] holders = new int[vocabulary.Count];
        foreach (Dictionary<int, double> count in counts)
            foreach (int word in count.Keys)
                holders[word]++;
        double[] rarity = Rarity(vocabulary, holders, articles.Count);
        return new WordVectors(vocabulary, holders, Array.ConvertAll(counts, c => Row(c, rarity)));
    }

    private static double[] Rarity(Vocabulary vocabulary, int[] holders, int articles)
    {
        double[] rarity = new double[holders.Length];
        for (int word = 0; word < rarity.Length; word++)
        {
            double share = BackgroundWords.IsCommon(vocabulary.StemOf(word)) ? CommonShare : OtherShare;
            rarity[word] = Math.Log((articles + BackgroundArticles) / (holders[word] + share * BackgroundArticles));
        }

        return rarity;
    }

    private static (int Word, double Weight)[] Row(Dictionary<int, double> counts, double[] rarity)
    {
        (int Word, double Weight)[] row = new (int, double)[counts.Count];
        double squares = 0;
        int at = 0;
        foreach ((int word, double count) in counts)
        {
            double weight = (1 + Math.Log(count)) * rarity[word];
            squares += weight * weight;
            row[at++] = (word, weight);
        }

        double length = squares > 0 ? Math.Sqrt(squares) : 1;
        for (int i = 0; i < row.Length; i++) row[i].Weight /= length;
        Array.Sort(row, static (a, b) => a.Word.CompareTo(b.Word));
        return row;
    }
}
