using Reconcile.Clustering.Origins;

namespace Reconcile.Evaluation;

/// <summary>Which articles of <c>gva_multi_outlet</c> are copies; <c>--pairs N</c> prints N pairs, spread evenly, to be judged by eye.</summary>
internal static class OriginsCommand
{
    private const int Shown = 700;

    public static int Run(string[] args)
    {
        List<StoryDocument> documents = StoryDocument.Read(args[0], "gva_multi_outlet");
        List<(Article One, Article Other, SharedText Shared)> pairs = [];
        int articles = 0;
        int origins = 0;
        int credited = 0;
        foreach (IGrouping<string, StoryDocument> story in documents.GroupBy(d => d.Cluster))
        {
            Article[] members = [.. story.Select(d => d.Article)];
            var found = OriginFinder.Find(members);
            articles += members.Length;
            origins += found.Select(o => o.Origin).Distinct().Count();
            credited += found.Count(o => o.Agency is not null);
            for (int i = 0; i < members.Length; i++)
                foreach (SharedText shared in found[i].Shared)
                    if (shared.Share >= OriginFinder.CopyShare && members.FirstOrDefault(m => m.Id == shared.Other) is { } other && other.Outlet != members[i].Outlet && !pairs.Any(p => p.One == other && p.Other == members[i]))
                        pairs.Add((members[i], other, shared));
        }

        Console.WriteLine($"{articles} articles, {origins} origins, {credited} with an agency credit, {pairs.Count} pairs of other outlets in which one is a copy");
        int wanted = args is [_, "--pairs", { } n] ? int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) : 0;
        for (int k = 0; k < wanted && pairs.Count > 0; k++)
        {
            (Article one, Article other, SharedText shared) = pairs[(int)((long)k * pairs.Count / wanted)];
            Console.WriteLine(FormattableString.Invariant($"\n=== {k + 1}: {shared.Share:0.00} {one.Outlet} {one.Published} | {other.Outlet} {other.Published} | {shared.Direction}"));
            Console.WriteLine(one.Text[..Math.Min(Shown, one.Text.Length)] + "\n---\n" + other.Text[..Math.Min(Shown, other.Text.Length)]);
        }

        return 0;
    }
}
