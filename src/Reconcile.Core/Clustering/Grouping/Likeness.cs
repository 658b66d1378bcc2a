namespace Reconcile.Clustering.Grouping;

/// <summary>How alike two articles are: the cosine of their word vectors, raised or lowered by the days between them.</summary>
internal static class Likeness
{
    private const double Least = 0.03;

    /// <summary>A word in more articles than this says too little to look at all their pairs.</summary>
    private const int MostHolders = 1000;

    private const int NearDays = 2;
    private const int SameStoryDays = 4;
    private const int FollowUpDays = 14;
    private const double NearFactor = 1.3;
    private const double FollowUpFactor = 0.7;
    private const double FarFactor = 0.4;

    /// <summary>From this mean likeness on two groups are one story. It grows with the collection, for among more articles more are alike by chance.</summary>
    public static double Threshold(int articles) => 0.08 + 0.015 * Math.Log(articles);

    /// <summary>For each article the others that it is at all like.</summary>
    public static Dictionary<int, double>[] Of(IReadOnlyList<Article> articles, WordVectors vectors, CancellationToken cancellation)
    {
        int count = articles.Count;
        Dictionary<int, double>[] like = new Dictionary<int, double>[count];
        List<(int Article, double Weight)>?[] holders = new List<(int, double)>?[vectors.Vocabulary.Count];
        double[] sums = new double[count];
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            like[i] = [];
            Array.Clear(sums, 0, i);
            foreach ((int word, double weight) in vectors.Rows[i])
            {
                if (vectors.Holders[word] > MostHolders) continue;
                List<(int Article, double Weight)> others = holders[word] ??= [];
                foreach ((int other, double otherWeight) in others) sums[other] += weight * otherWeight;
                others.Add((i, weight));
            }

            for (int other = 0; other < i; other++)
            {
                double likeness = sums[other] < Least ? 0 : sums[other] * DateFactor(articles[i].Published, articles[other].Published);
                if (likeness >= Least) like[i][other] = like[other][i] = likeness;
            }
        }

        return like;
    }

    private static double DateFactor(PublicationTime? first, PublicationTime? second)
    {
        if (first is not { } a || second is not { } b) return 1;
        return Math.Abs(a.Date.DayNumber - b.Date.DayNumber) switch
        {
            <= NearDays => NearFactor,
            <= SameStoryDays => 1,
            <= FollowUpDays => FollowUpFactor,
            _ => FarFactor,
        };
    }
}
