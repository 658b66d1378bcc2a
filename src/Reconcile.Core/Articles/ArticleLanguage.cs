namespace Reconcile;

/// <summary>Which languages are analysed.</summary>
internal static class ArticleLanguage
{
    /// <summary>Whether the article is analysed: in English, or in no known language.</summary>
    public static bool IsAnalysed(Article article) => article.Language is not { } language || IsEnglish(language);

    public static bool IsEnglish(string tag) =>
        tag.Equals("en", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("en_", StringComparison.OrdinalIgnoreCase) || tag.Equals("eng", StringComparison.OrdinalIgnoreCase) || tag.Equals("English", StringComparison.OrdinalIgnoreCase);
}
