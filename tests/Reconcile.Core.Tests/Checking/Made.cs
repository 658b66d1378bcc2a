namespace Reconcile.Core.Tests.Checking;

/// <summary>Findings and runs made by hand.</summary>
internal static class Made
{
    public static Finding Finding(string fingerprint, FindingRelation relation = FindingRelation.Contradiction, double confidence = 0.8, params string[] claims) => new()
    {
        Id = "f",
        Relation = relation,
        Type = ConflictType.Count,
        Confidence = confidence,
        Cluster = "q1",
        Question = "How many\nbridges fell?",
        Positions = [.. claims.Select((c, i) => new Position($"p{i}", c, [c]))],
        Because = "They differ.",
        Fingerprint = fingerprint,
    };

    public static Claim Claim(string id, string article) => new()
    {
        Id = id,
        ArticleId = article,
        Span = new TextSpan(0, 1),
        Text = "x",
        Sentence = new TextSpan(0, 1),
        Predicate = "fall",
        EventClass = "fall",
    };

    public static Reconciliation Run(IEnumerable<Finding> findings, params Claim[] claims) => new()
    {
        Articles = [],
        Claims = [.. claims],
        Clusters = [],
        Findings = [.. findings],
        Coverage = new Coverage(0, 0, claims.Length, []),
    };
}
