namespace Reconcile.Reporting;

/// <summary>Looks up the claims and articles of a reconciliation by their ids.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);

    public ReportIndex(Reconciliation reconciliation)
    {
        foreach (Claim claim in reconciliation.Claims) _claims.TryAdd(claim.Id, claim);
        foreach (Article article in reconciliation.Articles) _articles.TryAdd(article.Id, article);
    }

    public Article ArticleOf(Claim claim) => _articles[claim.ArticleId];

    public IEnumerable<Claim> ClaimsOf(Position position)
    {
        foreach (string id in position.Claims)
            if (_claims.TryGetValue(id, out Claim? claim)) yield return claim;
    }

    public IEnumerable<Claim> ClaimsOf(Finding finding) => finding.Positions.SelectMany(ClaimsOf);

    /// <summary>Whether the finding shows that outlets say the same, not that they differ.</summary>
    public static bool SaysTheSame(Finding finding) => finding.Relation is FindingRelation.Agreement or FindingRelation.SingleSource;
}
