using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Evaluation;
using Reconcile.Reading;

namespace Reconcile.Bench;

/// <summary>
/// As many articles as asked for: the marked stories and <c>gva_multi_outlet</c>, story by story in a shuffled order. Where they run out, they come
/// again as other stories of other years: every name becomes another name of the collection, every digit another digit, every date later.
/// A text that is merely repeated would be seen as a copy and tell nothing about growth.
/// </summary>
internal sealed class ScaleCorpus
{
    private readonly List<Article[]> stories;
    private readonly string[] names;
    private readonly Dictionary<string, int> places;

    private ScaleCorpus(List<Article[]> stories)
    {
        this.stories = stories;
        names = Names(stories);
        places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++) places[names[i]] = i;
    }

    public static ScaleCorpus Read(string data)
    {
        List<Article[]> stories = [];
        HashSet<string> texts = new(StringComparer.Ordinal);
        string[] marked = [.. Directory.EnumerateDirectories(Path.Combine(data, "wild")), Path.Combine(data, "kherson")];
        foreach (string folder in marked.Order(StringComparer.Ordinal))
            stories.Add([.. ArticleReader.Default.Read([Path.Combine(folder, "articles.jsonl")]).Articles.Select(a => a with { Id = $"{Path.GetFileName(folder)}/{a.Id}" })]);
        foreach (IGrouping<string, StoryDocument> story in StoryDocument.Read(data, "gva_multi_outlet").GroupBy(d => d.Cluster))
            stories.Add([.. story.Select(d => ArticleReader.Default.Prepare(d.Article))]);
        for (int i = 0; i < stories.Count; i++) stories[i] = [.. stories[i].Where(a => texts.Add(a.Text))];
        Article[][] order = [.. stories.Where(s => s.Length > 0)];
        new Random(7).Shuffle(order);
        return new ScaleCorpus([.. order]);
    }

    public List<Article> Take(int count)
    {
        List<Article> taken = [];
        for (int version = 0; ; version++)
        {
            foreach (Article[] story in stories)
            {
                foreach (Article article in story)
                {
                    taken.Add(version == 0 ? article : Altered(article, version));
                    if (taken.Count == count) return taken;
                }
            }
        }
    }

    private Article Altered(Article article, int version) => ArticleReader.Default.Prepare(new Article
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{article.Id}#{version}"),
        Text = Altered(article.Text, version),
        Title = article.Title is { } title ? Altered(title, version) : null,
        Outlet = article.Outlet,
        Published = article.Published is { } time ? new PublicationTime(time.Date.AddDays(version * 371)) : null,
        Language = article.Language,
    });

    private string Altered(string text, int version)
    {
        StringBuilder altered = new(text.Length + 100);
        for (int i = 0; i < text.Length;)
        {
            int end = WordEnd(text, i);
            if (end > i && places.TryGetValue(text[i..end], out int place)) altered.Append(names[(place + version * 997) % names.Length]);
            else if (end > i) altered.Append(text, i, end - i);
            else if (char.IsAsciiDigit(text[i])) altered.Append(text[i] == '0' ? '0' : (char)('1' + (text[i] - '1' + version) % 9));
            else altered.Append(text[i]);
            i = Math.Max(end, i + 1);
        }

        return altered.ToString();
    }

    /// <summary>Words that are written with a capital and never without one.</summary>
    private static string[] Names(List<Article[]> stories)
    {
        SortedSet<string> capital = new(StringComparer.Ordinal);
        HashSet<string> small = new(StringComparer.Ordinal);
        foreach (Article article in stories.SelectMany(s => s))
        {
            string text = article.Text;
            for (int i = 0; i < text.Length;)
            {
                int end = WordEnd(text, i);
                if (end > i) (char.IsUpper(text[i]) ? (ISet<string>)capital : small).Add(text[i..end]);
                i = Math.Max(end, i + 1);
            }
        }

        capital.RemoveWhere(w => w.Length < 3 || small.Contains(w.ToLowerInvariant()));
        return [.. capital];
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at])) at++;
        return at;
    }
}
