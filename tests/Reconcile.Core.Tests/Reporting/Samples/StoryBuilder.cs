using System.Collections.Immutable;

namespace Reconcile.Core.Tests.Reporting.Samples;

/// <summary>Makes a reconciliation by hand: every line of an article is a sentence, claims are found by their words.</summary>
internal sealed class StoryBuilder
{
    private readonly List<Article> _articles = [];
    private readonly List<Claim> _claims = [];
    private readonly List<ClaimCluster> _clusters = [];
    private readonly List<Finding> _findings = [];

    public List<NonConflict> NonConflicts { get; } = [];

    public void Article(string id, string? outlet, string? date, string text, string? path = null, string? origin = null, string? title = null) =>
        _articles.Add(new Article
        {
            Id = id,
            Outlet = outlet,
            Published = date is null ? null : new PublicationTime(DateOnly.ParseExact(date, "yyyy-MM-dd")),
            Text = text,
            Path = path,
            Origin = origin,
            Title = title,
        });

    /// <summary>Adds the claim with these words in the article added last and returns its id.</summary>
    public string Claim(string words, Quantity? quantity = null, TimeRange? time = null, params Speaker[] speakers)
    {
        Article article = _articles[^1];
        int start = article.Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"'{words}' is not in {article.Id}.");
        int lineStart = article.Text.LastIndexOf('\n', start) + 1;
        int lineEnd = article.Text.IndexOf('\n', start + words.Length);
        string id = $"c{_claims.Count + 1}";
        _claims.Add(new Claim
        {
            Id = id,
            ArticleId = article.Id,
            Span = new TextSpan(start, words.Length),
            Text = words,
            Sentence = TextSpan.FromBounds(lineStart, lineEnd < 0 ? article.Text.Length : lineEnd),
            Predicate = "be",
            EventClass = "be",
            Quantity = quantity,
            Time = time,
            AsOf = article.Published,
            Speakers = [.. speakers],
        });
        return id;
    }

    public void Finding(
        FindingRelation relation, ConflictType type, double confidence, string question, string because, string? settles,
        params (string Summary, string[] Claims)[] positions)
    {
        int number = _findings.Count + 1;
        ImmutableArray<Position> sides = [.. positions.Select((p, i) => new Position($"p{number}-{i + 1}", p.Summary, [.. p.Claims]))];
        int origins = positions.Sum(p => p.Claims.Length);
        _clusters.Add(new ClaimCluster($"q{number}", question, sides, origins, []));
        _findings.Add(new Finding
        {
            Id = $"f{number}",
            Relation = relation,
            Type = type,
            Severity = relation is FindingRelation.Contradiction ? Severity.High : relation is FindingRelation.Dispute ? Severity.Medium : Severity.Info,
            Confidence = confidence,
            Cluster = $"q{number}",
            Question = question,
            Positions = sides,
            Because = because,
            Settles = settles,
            Origins = origins,
            Rules = ["sample"],
            Weights = [new MatchWeight("event", "same class", 2.5)],
            Fingerprint = number.ToString("x16"),
        });
    }

    public Reconciliation Build() => new()
    {
        Articles = [.. _articles],
        Claims = [.. _claims],
        Clusters = [.. _clusters],
        Findings = [.. _findings],
        NonConflicts = [.. NonConflicts],
        Coverage = new Coverage(_articles.Count, _articles.Sum(a => a.Text.Split('\n').Length), _claims.Count, [new("question", 2), new("conditional", 1)]),
    };

    public static Quantity Exactly(double value, string? counted = "person") => new() { Low = value, High = value, Counted = counted };

    public static Quantity AtLeast(double value, string? counted = "person") => new() { Low = value, Counted = counted, Hedge = Hedge.AtLeast };

    public static Quantity Between(double low, double high, string? counted = "person") => new() { Low = low, High = high, Counted = counted, Hedge = Hedge.Range };

    public static TimeRange Day(string date) =>
        new(DateTime.ParseExact(date, "yyyy-MM-dd", null), DateTime.ParseExact(date, "yyyy-MM-dd", null), Granularity.Day);

    public static Speaker Says(string name, Stance stance = Stance.States, SpeakerKind kind = SpeakerKind.Organisation) => new(name, stance, kind, name, false);
}
