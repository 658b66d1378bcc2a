using Reconcile.Reading.Formats;

namespace Reconcile.Reading.Languages;

/// <summary>Finds the articles that are not in English, so that they are named and not analysed as if they were.</summary>
internal static class LanguageCheck
{
    /// <summary>Sets the language where it is recognised and not given, and warns of one that is not analysed.</summary>
    public static ReadingProblem? Apply(ArticleDraft draft)
    {
        Article article = draft.Article;
        string? given = article.Language;
        string? guess = LanguageGuess.Of(draft.Text);
        // Pages often carry the language of their template: what the words say counts more than "en" in the markup.
        if (guess is not null && guess != "en" && (given is null || ArticleLanguage.IsEnglish(given)))
            draft.Article = article with { Language = guess, Inferred = article.Inferred | InferredFields.Language };
        else if (guess == "en" && given is not null && !ArticleLanguage.IsEnglish(given))
            draft.Article = article with { Language = guess, Inferred = article.Inferred | InferredFields.Language };
        return ArticleLanguage.IsAnalysed(draft.Article) ? null : new ReadingProblem("language", article.Path ?? article.Id,
            $"the article '{draft.Article.Id}' is not in English (language '{draft.Article.Language}'); it is listed but not analysed", draft.Line, IsWarning: true);
    }
}
