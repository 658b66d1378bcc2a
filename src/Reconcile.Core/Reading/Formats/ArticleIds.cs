using System.Globalization;

namespace Reconcile.Reading.Formats;

/// <summary>Keeps the ids of one run apart.</summary>
internal sealed class ArticleIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Takes the id of the draft, or a new one where it is taken; an id that was given and is taken is a problem.</summary>
    public ReadingProblem? Claim(ArticleDraft draft)
    {
        Article article = draft.Article;
        if (_taken.Add(article.Id)) return null;
        bool made = article.Inferred.HasFlag(InferredFields.Id);
        string free = made && article.Path is { } path && _taken.Add(path) ? path : Numbered(article.Id);
        draft.Article = article with { Id = free };
        return made ? null : new ReadingProblem("duplicate-id", article.Path ?? article.Id,
            $"the id '{article.Id}' is taken by an earlier article; this one is called '{free}' in the report", draft.Line, IsWarning: true);
    }

    private string Numbered(string id)
    {
        for (int n = 2; ; n++)
        {
            string candidate = string.Create(CultureInfo.InvariantCulture, $"{id}#{n}");
            if (_taken.Add(candidate)) return candidate;
        }
    }
}
