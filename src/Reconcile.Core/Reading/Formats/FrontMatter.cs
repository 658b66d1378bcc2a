using Reconcile.Reading.Inference;

namespace Reconcile.Reading.Formats;

/// <summary>The <c>key: value</c> lines between two <c>---</c> at the head of a file, with the same keys as the JSON of an article.</summary>
internal static class FrontMatter
{
    public const string Reason = "front-matter";

    /// <summary>Fills the draft and lists the block as stripped; yields problems.</summary>
    public static IEnumerable<ReadingProblem> Read(ArticleDraft draft, string path)
    {
        string text = draft.Text;
        List<ReadingProblem> problems = [];
        List<TextLine> lines = [.. TextLine.Split(text)];
        if (lines.Count == 0 || !lines[0].Of(text).SequenceEqual("---")) return problems;
        int close = lines.FindIndex(1, l => l.Of(text) is "---" or "...");
        if (close < 0)
        {
            problems.Add(new ReadingProblem("front-matter", path, "the front matter that begins here is never closed with '---'; the lines are read as text", 1, IsWarning: true));
            return problems;
        }

        for (int i = 1; i < close; i++)
        {
            string line = lines[i].Of(text).ToString();
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length == 0 || line[0] is '#' or ' ' or '-' || colon <= 0) continue;
            if (!Set(draft, line[..colon].Trim(), Unquoted(line[(colon + 1)..].Trim())))
                problems.Add(new ReadingProblem("published", path, "'published' is no date; write 2022-11-11 or 2022-11-11T14:05:00Z", i + 1, colon + 2, IsWarning: true));
        }

        draft.Strip(0, lines[close].End, Reason);
        return problems;
    }

    // False where the value is not what the key needs.
    private static bool Set(ArticleDraft draft, string key, string value)
    {
        if (value.Length == 0) return true;
        Article article = draft.Article;
        switch (key.ToLowerInvariant())
        {
            case "id": draft.Article = article with { Id = value, Inferred = article.Inferred & ~InferredFields.Id }; break;
            case "outlet": draft.Article = article with { Outlet = value }; break;
            case "title": draft.Article = article with { Title = value }; break;
            case "url": draft.Article = article with { Url = value }; break;
            case "language": draft.Article = article with { Language = value }; break;
            case "published" or "date":
                if (IsoTime.Parse(value) is not { } time) return false;
                draft.Article = article with { Published = time };
                break;
        }

        return true;
    }

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'' ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal) : value;
}
