using Reconcile.Reading;

namespace Reconcile.Input;

/// <summary>Fields and text to an article. The text is what offsets count in: a byline, where there is one, then the paragraphs.</summary>
internal static class ArticleMaker
{
    private const int LongestByline = 120;

    /// <summary>The article, or a problem where there is no text or too much.</summary>
    public static ReadingItem Make(NewsFields fields, PublicationTime? published, string body, string path, string madeId, ReadingOptions options)
    {
        string text = body.Trim();
        if (text.Length == 0) return Problem("no-text", path, "no article text was found on it");
        int byline = 0;
        if (fields.Byline is { Length: > 0 and < LongestByline } by && !text.AsSpan(0, Math.Min(text.Length, 200)).Contains(by, StringComparison.Ordinal))
        {
            string line = by.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? by : "By " + by;
            text = line + "\n\n" + text;
            byline = line.Length;
        }

        if (text.Length > options.MaxArticleLength) return Problem("too-large", path, $"the article is longer than {options.MaxArticleLength:N0} characters; split it");
        return new ReadingItem(new Article
        {
            Id = fields.Id ?? madeId,
            Text = text,
            Title = fields.Title,
            Outlet = fields.Outlet,
            Published = published,
            Url = fields.Url,
            Language = fields.Language,
            Path = path == "-" ? null : path,
            Inferred = fields.Id is null ? InferredFields.Id : InferredFields.None,
            Stripped = byline > 0 && options.Strip ? [new StrippedSpan(new TextSpan(0, byline), "byline")] : [],
        }, null);
    }

    public static ReadingItem Problem(string code, string path, string message, bool warning = false, int? line = null) =>
        new(null, new ReadingProblem(code, path, message, line, IsWarning: warning));
}
