using System.Collections.Immutable;
using System.Globalization;

namespace Reconcile.Clustering.Origins;

/// <summary>
/// Says which articles are independent: copies of one text, articles of one agency and articles of one outlet have one origin.
/// </summary>
internal static class OriginFinder
{
    /// <summary>From this share on the shorter article counts as a copy of the other.</summary>
    public const double CopyShare = 0.5;

    /// <summary>The same for two outlets of one publishing house, which are known to exchange text.</summary>
    public const double HouseShare = 0.25;

    /// <summary>The origin of every article, in the order of the articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="stories">Their stories, or null where all are of one. That two outlets took one text on one story says nothing of another.</param>
    public static ImmutableArray<ArticleOrigin> Find(IReadOnlyList<Article> articles, IReadOnlyList<Story>? stories = null)
    {
        AgencyCredit?[] credits = new AgencyCredit?[articles.Count];
        Fingerprint[] fingerprints = new Fingerprint[articles.Count];
        for (int i = 0; i < articles.Count; i++)
        {
            credits[i] = AgencyCredit.Of(articles[i]);
            fingerprints[i] = new Fingerprint(WordHashes.Of(articles[i]));
        }

        int[] storyOf = StoryOf(articles, stories);
        List<SharedPair> pairs = SharedPairs.Find(fingerprints);
        OriginSets sets = new(articles.Count);
        JoinCopies(articles, pairs, storyOf, sets);
        JoinEqual(articles, storyOf, sets, i => credits[i] is { Contributed: false } credit ? credit.Agency : null, name => $"credited to {name}");
        JoinEqual(articles, storyOf, sets, i => articles[i].Outlet is { } outlet ? Publishers.Normal(outlet) : null, _ => "of the same outlet");
        List<SharedText>[] shared = Shared(articles, credits, pairs);
        string[] names = Names(articles, credits, sets);
        return [.. articles.Select((article, i) => new ArticleOrigin
        {
            Article = article.Id,
            Origin = names[sets.Of(i)],
            Agency = credits[i]?.Agency,
            AgencyContributed = credits[i]?.Contributed ?? false,
            Publisher = Publishers.Of(article.Outlet),
            Versions = VersionNotes.Of(article.Text),
            Shared = [.. shared[i].OrderByDescending(s => s.Share).ThenBy(s => s.Other, StringComparer.Ordinal)],
            Because = sets.Because(i),
        })];
    }

    private static int[] StoryOf(IReadOnlyList<Article> articles, IReadOnlyList<Story>? stories)
    {
        int[] storyOf = new int[articles.Count];
        if (stories is null) return storyOf;
        Dictionary<Article, int> numbers = new(ReferenceEqualityComparer.Instance);
        for (int story = 0; story < stories.Count; story++)
            foreach (Article article in stories[story].Articles)
                numbers[article] = story;
        for (int i = 0; i < storyOf.Length; i++) storyOf[i] = numbers[articles[i]];
        return storyOf;
    }

    private static void JoinCopies(IReadOnlyList<Article> articles, List<SharedPair> pairs, int[] storyOf, OriginSets sets)
    {
        foreach (SharedPair pair in pairs)
        {
            if (storyOf[pair.First] != storyOf[pair.Second]) continue;
            bool oneHouse = Publishers.Of(articles[pair.First].Outlet) is { } house && house == Publishers.Of(articles[pair.Second].Outlet);
            if (pair.Larger >= (oneHouse ? HouseShare : CopyShare))
                sets.Join(pair.First, pair.Second, string.Create(CultureInfo.InvariantCulture, $"{pair.Larger * 100:0}% of the words in common"));
        }
    }

    private static void JoinEqual(IReadOnlyList<Article> articles, int[] storyOf, OriginSets sets, Func<int, string?> key, Func<string, string> because)
    {
        Dictionary<(int Story, string Name), int> first = [];
        for (int i = 0; i < articles.Count; i++)
            if (key(i) is { Length: > 0 } name && !first.TryAdd((storyOf[i], name), i))
                sets.Join(first[(storyOf[i], name)], i, because(name));
    }

    private static List<SharedText>[] Shared(IReadOnlyList<Article> articles, AgencyCredit?[] credits, List<SharedPair> pairs)
    {
        List<SharedText>[] shared = new List<SharedText>[articles.Count];
        for (int i = 0; i < shared.Length; i++) shared[i] = [];
        foreach (SharedPair pair in pairs)
        {
            CopyDirection direction = CopyOrder.Of(articles, credits, pair);
            shared[pair.First].Add(new SharedText(articles[pair.Second].Id, pair.OfFirst, direction));
            shared[pair.Second].Add(new SharedText(articles[pair.First].Id, pair.OfSecond, CopyOrder.Reverse(direction)));
        }

        return shared;
    }

    private static string[] Names(IReadOnlyList<Article> articles, AgencyCredit?[] credits, OriginSets sets)
    {
        string?[] names = new string?[articles.Count];
        for (int i = 0; i < articles.Count; i++)
            if (credits[i] is { Contributed: false } credit)
                names[sets.Of(i)] ??= credit.Agency;
        HashSet<string> taken = new(names.OfType<string>(), StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            if (sets.Of(i) != i || names[i] is not null) continue;
            string name = articles[i].Outlet is { } outlet && taken.Add(outlet) ? outlet : articles[i].Id;
            names[i] = name;
        }

        return names!;
    }
}
