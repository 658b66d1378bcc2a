using Reconcile.Clustering.Origins;

namespace Reconcile.Evaluation;

/// <summary>
/// Which articles of <c>gva_multi_outlet</c> are copies; <c>--pairs N</c> prints N pairs, spread evenly, to be judged by eye, <c>--least X</c>
/// takes pairs from this share on.
/// </summary>
internal static class OriginsCommand
{
    private const int Shown = 700;

    public static int Run(string[] args)
    {
        List<StoryDocument> documents = StoryDocument.Read(args[0], "gva_multi_outlet");
        double least = Option(args, "--least") ?? OriginFinder.CopyShare;
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
                    if (shared.Share >= least && members.FirstOrDefault(m => m.Id == shared.Other) is { } other && other.Outlet != members[i].Outlet && !pairs.Any(p => p.One == other && p.Other == members[i]))
                        pairs.Add((members[i], other, shared));
        }

        Console.WriteLine(FormattableString.Invariant($"{articles} articles, {origins} origins, {credited} with an agency credit, {pairs.Count} pairs of other outlets with a share of {least} or more in common"));
        int wanted = Math.Min(pairs.Count, (int)(Option(args, "--pairs") ?? 0));
        for (int k = 0; k < wanted; k++)
        {
            (Article one, Article other, SharedText shared) = pairs[(int)((long)k * pairs.Count / wanted)];
            Console.WriteLine(FormattableString.Invariant($"\n=== {k + 1}: {shared.Share:0.00} {one.Outlet} {one.Published} | {other.Outlet} {other.Published} | {shared.Direction}"));
            Console.WriteLine(one.Text[..Math.Min(Shown, one.Text.Length)] + "\n---\n" + other.Text[..Math.Min(Shown, other.Text.Length)]);
        }

        return 0;
    }

    private static double? Option(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? double.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
