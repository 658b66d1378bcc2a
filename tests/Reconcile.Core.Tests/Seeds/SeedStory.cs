using System.Collections.Concurrent;
using System.Text.Json;
using Reconcile.Reading;

namespace Reconcile.Core.Tests.Seeds;

/// <summary>One folder of <c>seeds/</c>, reconciled once.</summary>
internal sealed class SeedStory
{
    private static readonly ConcurrentDictionary<string, Lazy<SeedStory>> Stories = new(StringComparer.Ordinal);

    private SeedStory(string name)
    {
        string folder = Path.Combine(Root(), name);
        Reading = ArticleReader.Default.Read([folder]);
        Result = new Reconciler(new ReconcilerOptions { MinConfidence = 0.5 }).Reconcile(Reading.Articles);
        Expected = [.. ExpectedFinding.Read(Path.Combine(folder, "expected.findings"))];
    }

    public ReadingResult Reading { get; }

    public Reconciliation Result { get; }

    public ExpectedFinding[] Expected { get; }

    public static SeedStory Of(string name) => Stories.GetOrAdd(name, n => new Lazy<SeedStory>(() => new SeedStory(n))).Value;

    public bool Shows(ExpectedFinding expected) => Result.Findings.Any(f => Fits(f, expected));

    /// <summary>The claims of a position as the sentences they stand in.</summary>
    public IEnumerable<string> Sentences(Position position) =>
        from id in position.Claims
        let claim = Result.Claims.First(c => c.Id == id)
        let article = Result.Articles.First(a => a.Id == claim.ArticleId)
        select claim.Sentence.Of(article.Text).ToString();

    private bool Fits(Finding finding, ExpectedFinding expected)
    {
        if (expected.IsLookAlike)
            return finding.Relation is FindingRelation.Contradiction or FindingRelation.Dispute && InDifferentPositions(finding, expected.Sides);
        return expected.Relations.Contains(Name(finding.Relation))
            && (expected.Types.Contains("*") || expected.Types.Contains(Name(finding.Type)))
            && finding.Positions.Length >= expected.Positions
            && (finding.Positions.Length == 1 ? expected.Sides.All(s => Says(finding.Positions[0], s)) : InDifferentPositions(finding, expected.Sides));
    }

    private bool InDifferentPositions(Finding finding, string[] sides) =>
        finding.Relation is FindingRelation.Agreement or FindingRelation.SingleSource
            ? sides.All(s => finding.Positions.Any(p => Says(p, s)))
            : finding.Positions.Any(p => Says(p, sides[0]) && finding.Positions.Any(q => q.Id != p.Id && sides[1..].All(s => Says(q, s) || finding.Positions.Any(r => r.Id != p.Id && Says(r, s)))));

    private bool Says(Position position, string words) => Sentences(position).Any(s => s.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reconcile.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository."), "seeds");
    }
}
