namespace Reconcile.Reporting;

/// <summary>Looks up the claims and articles of a reconciliation by their ids.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stories = new(StringComparer.Ordinal);

    public ReportIndex(Reconciliation reconciliation)
    {
        foreach (Claim claim in reconciliation.Claims) _claims.TryAdd(claim.Id, claim);
        foreach (Article article in reconciliation.Articles) _articles.TryAdd(article.Id, article);
        if (reconciliation.Stories.Length < 2) return;
        foreach (Story story in reconciliation.Stories)
            foreach (Article article in story.Articles) _stories.TryAdd(article.Id, story.Id);
    }

    public Article ArticleOf(Claim claim) => _articles[claim.ArticleId];

    public IEnumerable<Claim> ClaimsOf(Position position)
    {
        foreach (string id in position.Claims)
            if (_claims.TryGetValue(id, out Claim? claim)) yield return claim;
    }

    public IEnumerable<Claim> ClaimsOf(Finding finding) => finding.Positions.SelectMany(ClaimsOf);

    /// <summary>The story that the finding belongs to, or null where there is only one.</summary>
    public string? StoryOf(Finding finding) =>
        _stories.Count > 0 && ClaimsOf(finding).FirstOrDefault() is { } claim ? _stories.GetValueOrDefault(claim.ArticleId) : null;

    /// <summary>The id of the finding and, where there are several, of its story.</summary>
    public string Label(Finding finding)
    {
        string label = $"finding {SafeText.Line(finding.Id)}";
        return StoryOf(finding) is { } story ? $"{label}, story {SafeText.Line(story)}" : label;
    }

    /// <summary>Whether the finding shows that outlets say the same, not that they differ.</summary>
    public static bool SaysTheSame(Finding finding) => finding.Relation is FindingRelation.Agreement or FindingRelation.SingleSource;
}
