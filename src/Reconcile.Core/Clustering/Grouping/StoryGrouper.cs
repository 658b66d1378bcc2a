using System.Collections.Immutable;
using Reconcile.Clustering.Grouping;

namespace Reconcile;

/// <summary>
/// Splits a mixed collection of articles into stories. Two articles are alike by the weighted words that they share, names more than
/// other words, and by how close their dates are; stories grow by average linkage. Thread-safe; the result does not depend on anything
/// but the articles and their order.
/// </summary>
public static class StoryGrouper
{
    /// <summary>The stories, in the order of their first article. An article of no other story is a story of its own.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="mode">How to split. Default <see cref="StoryMode.Auto"/>.</param>
    /// <param name="cancellation">Ends the run early with <see cref="OperationCanceledException"/>.</param>
    public static ImmutableArray<Story> Group(IReadOnlyList<Article> articles, StoryMode mode = StoryMode.Auto, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Count == 0) return [];
        return mode switch
        {
            StoryMode.One => [new Story("s1", [.. articles], "all articles were given as one story")],
            StoryMode.Folder => ByFolder(articles),
            _ => ByWords(articles, cancellation),
        };
    }

    private static ImmutableArray<Story> ByFolder(IReadOnlyList<Article> articles)
    {
        Dictionary<string, List<int>> folders = new(StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            string path = articles[i].Path ?? string.Empty;
            string folder = path[..(path.LastIndexOfAny(['/', '\\']) + 1)];
            if (!folders.TryGetValue(folder, out List<int>? members)) folders[folder] = members = [];
            members.Add(i);
        }

        return Stories(articles, folders.Values, folders.Keys.Select(f => f.Length == 0 ? "given without a folder" : $"in the folder {f.TrimEnd('/', '\\')}"));
    }

    private static ImmutableArray<Story> ByWords(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        WordVectors vectors = WordVectors.Of(articles, cancellation);
        List<List<int>> groups = AverageLinkage.Group(Likeness.Of(articles, vectors, cancellation), Likeness.Threshold(articles.Count), cancellation);
        return Stories(articles, groups, groups.Select(g => GroupReason.Of(articles, vectors, g)));
    }

    private static ImmutableArray<Story> Stories(IReadOnlyList<Article> articles, IEnumerable<List<int>> groups, IEnumerable<string> reasons) =>
    [
        .. groups.Zip(reasons)
            .OrderBy(g => g.First[0])
            .Select((g, i) => new Story("s" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), [.. g.First.Select(a => articles[a])], g.Second)),
    ];
}
