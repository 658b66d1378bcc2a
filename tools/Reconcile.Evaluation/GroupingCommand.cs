using System.Diagnostics;

namespace Reconcile.Evaluation;

/// <summary>How well shuffled articles are split into their stories (B-cubed precision, recall and F1; Bagga and Baldwin, 1998).</summary>
internal static class GroupingCommand
{
    private const int MixedStories = 300;

    public static int Run(string[] args)
    {
        List<StoryDocument> mixed = StoryDocument.Read(args[0], "basil_docs", "allsides_fulltext_clusters");
        HashSet<string> chosen = [.. mixed.Select(d => d.Cluster).Distinct().Take(MixedStories)];
        Measure("basil_docs and allsides_fulltext_clusters, 300 stories", [.. mixed.Where(d => chosen.Contains(d.Cluster))]);
        Measure("basil_docs and allsides_fulltext_clusters, all", mixed);
        Measure("ecbplus_docs", StoryDocument.Read(args[0], "ecbplus_docs"));
        Measure("gva_multi_outlet", StoryDocument.Read(args[0], "gva_multi_outlet"));
        Single(args[0]);
        return 0;
    }

    private static void Measure(string name, List<StoryDocument> documents)
    {
        documents = StoryDocument.Shuffled(documents);
        long start = Stopwatch.GetTimestamp();
        var stories = StoryGrouper.Group([.. documents.Select(d => d.Article)]);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        (double precision, double recall) = BCubed(documents, stories);
        double f1 = 2 * precision * recall / (precision + recall);
        Console.WriteLine($"{name}: {documents.Count} articles, {documents.Select(d => d.Cluster).Distinct().Count()} stories, found {stories.Length}; "
            + FormattableString.Invariant($"B-cubed P {precision:0.000} R {recall:0.000} F1 {f1:0.000}; {seconds:0.0} s"));
    }

    /// <summary>A folder with one story must stay one story.</summary>
    private static void Single(string folder)
    {
        foreach (string set in (string[])["basil_docs", "allsides_fulltext_clusters", "ecbplus_docs", "gva_multi_outlet"])
        {
            var stories = StoryDocument.Read(folder, set).GroupBy(d => d.Cluster).Select(g => g.Select(d => d.Article).ToList()).ToList();
            int whole = stories.Count(s => StoryGrouper.Group(s).Length == 1);
            Console.WriteLine($"{set}, each story alone: {whole} of {stories.Count} stay whole");
        }
    }

    private static (double Precision, double Recall) BCubed(List<StoryDocument> documents, IEnumerable<Story> stories)
    {
        Dictionary<string, string> gold = documents.ToDictionary(d => d.Article.Id, d => d.Cluster);
        Dictionary<string, int> sizes = documents.GroupBy(d => d.Cluster).ToDictionary(g => g.Key, g => g.Count());
        double precision = 0;
        double recall = 0;
        foreach (Story story in stories)
            foreach (IGrouping<string, Article> part in story.Articles.GroupBy(a => gold[a.Id]))
            {
                double same = part.Count();
                precision += same * same / story.Articles.Length;
                recall += same * same / sizes[part.Key];
            }

        return (precision / documents.Count, recall / documents.Count);
    }
}
