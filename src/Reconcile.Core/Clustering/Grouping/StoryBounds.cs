using System.Collections.Immutable;

namespace Reconcile.Clustering.Grouping;

/// <summary>Keeps the comparison within each story.</summary>
internal static class StoryBounds
{
    /// <summary>Takes out the pairs of claims whose articles belong to different stories.</summary>
    public static void Keep(List<(int First, int Second)> pairs, ImmutableArray<Claim> claims, ImmutableArray<Story> stories)
    {
        Dictionary<string, int> storyOf = new(StringComparer.Ordinal);
        for (int i = 0; i < stories.Length; i++)
            foreach (Article article in stories[i].Articles)
                storyOf[article.Id] = i;
        pairs.RemoveAll(p => storyOf[claims[p.First].ArticleId] != storyOf[claims[p.Second].ArticleId]);
    }
}
