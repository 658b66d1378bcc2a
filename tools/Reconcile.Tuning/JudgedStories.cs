using Reconcile.Evaluation;
using Reconcile.Reading;

namespace Reconcile.Tuning;

/// <summary>The stories without marks, and what was judged of them by eye.</summary>
internal static class JudgedStories
{
    private const int MostArticles = 12;
    private static readonly string[] Sets = ["basil_docs", "allsides_fulltext_clusters", "ecbplus_docs", "gva_multi_outlet"];

    /// <summary>Each story with its first articles, as they are read from files.</summary>
    /// <param name="data">Folder with <c>stories/*.jsonl.gz</c>.</param>
    public static IEnumerable<(string Story, Article[] Articles)> Read(string data) =>
        StoryDocument.Read(data, Sets).GroupBy(d => d.Cluster).Select(s => (s.Key, s.Take(MostArticles).Select(d => ArticleReader.Default.Prepare(d.Article)).ToArray()));

    /// <summary>The fields of each line of a file of judgements.</summary>
    /// <param name="file">Its name, such as <c>judged.findings</c>.</param>
    public static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
}
