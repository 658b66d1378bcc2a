using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Reconcile.Cli.Explaining;

/// <summary>A finding or a claim unfolded, as plain text.</summary>
internal sealed class ExplanationPage(Reconciliation run, TextWriter output)
{
    private readonly Dictionary<string, Claim> _claims = run.Claims.ToDictionary(c => c.Id);
    private readonly Dictionary<string, Article> _articles = run.Articles.ToDictionary(a => a.Id);

    public void Write(Finding finding)
    {
        Line($"{finding.Id} {Name(finding.Relation)} ({Name(finding.Type)}), severity {Name(finding.Severity)}, fingerprint {finding.Fingerprint}");
        Line(finding.Question);
        HashSet<string> shown = [];
        foreach (Position position in finding.Positions)
        {
            Line($"\nPosition: {position.Summary}");
            foreach (string id in position.Claims)
                if (shown.Add(id)) Describe(_claims[id]);
        }

        Line($"\nWhy: {finding.Because}");
        if (finding.Settles is { } settles) Line($"What would settle it: {settles}");
        if (finding.Rules.Length > 0) Line($"Rules: {string.Join(", ", finding.Rules)}");
        Line($"\nConfidence {finding.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}");
        Weights(finding.Weights);
        if (run.Clusters.FirstOrDefault(c => c.Id == finding.Cluster) is { } cluster)
            foreach (ClaimMatch match in cluster.Matches.Where(m => shown.Contains(m.First) && shown.Contains(m.Second))) Describe(match);
        foreach (NonConflict pair in run.NonConflicts.Where(p => shown.Contains(p.First) || shown.Contains(p.Second))) Describe(pair);
    }

    public void Write(Claim claim)
    {
        Describe(claim);
        foreach (Finding finding in run.Findings.Where(f => f.Positions.Any(p => p.Claims.Contains(claim.Id))))
            Line($"\nIn {finding.Id}, {Name(finding.Relation)}: {finding.Question}");
        foreach (NonConflict pair in run.NonConflicts.Where(p => p.First == claim.Id || p.Second == claim.Id)) Describe(pair);
    }

    private void Describe(Claim claim)
    {
        Article article = _articles[claim.ArticleId];
        string place = string.Create(CultureInfo.InvariantCulture, $"{article.Path ?? article.Id}, characters {claim.Span.Start}-{claim.Span.End}");
        Line($"\n  {claim.Id} “{OneLine(claim.Text)}”");
        Line($"    where: {place}; {article.Outlet ?? "outlet not known"}, {article.Published?.ToString() ?? "date not known"}");
        Line($"    sentence: {OneLine(claim.Sentence.Of(article.Text).ToString())}");
        Line($"    speakers: {(claim.Speakers.Length == 0 ? "the outlet’s own voice" : string.Join(" > ", claim.Speakers.Select(s => $"{s.Name} ({Name(s.Stance)})")))}");
        Line($"    event: {claim.EventClass} ({claim.Predicate}), {Name(claim.Polarity)}, {Name(claim.Status)}{(claim.Absolute == Absolute.None ? "" : $", {Name(claim.Absolute)}")}");
        if (claim.Quantity is { } q) Line($"    quantity: {Bound(q.Low)} to {Bound(q.High)} {q.Unit} {q.Counted} ({Name(q.Hedge)})".Replace("  ", " ", StringComparison.Ordinal));
        if (claim.Time is { } time) Line($"    time: {Moment(time.From)} to {Moment(time.To)} ({Name(time.Granularity)})");
        if (claim.Rules.Length > 0) Line($"    rules: {string.Join(", ", claim.Rules)}");
    }

    private void Describe(ClaimMatch match)
    {
        Line($"\nMatch {match.First} with {match.Second}: {match.Probability.ToString("0.00", CultureInfo.InvariantCulture)}");
        Weights(match.Weights);
    }

    private void Describe(NonConflict pair)
    {
        string words(string id) => _claims.TryGetValue(id, out Claim? claim) ? $"{id} “{OneLine(claim.Text)}”" : id;
        Line($"\nNot a conflict ({pair.Reason}): {words(pair.First)} and {words(pair.Second)}");
        Line($"  {pair.Because}");
    }

    private void Weights(ImmutableArray<MatchWeight> weights)
    {
        foreach (MatchWeight weight in weights)
            Line(string.Create(CultureInfo.InvariantCulture, $"  {weight.Weight,7:+0.00;-0.00} {weight.Comparison}: {weight.Level}"));
    }

    private static string Bound(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "open";

    private static string Moment(DateTime? value) => value?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "open";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    // Control characters of an article never reach a terminal.
    private void Line(string text)
    {
        foreach (char c in text) output.Write(char.IsControl(c) && c != '\n' ? '\uFFFD' : c);
        output.Write('\n');
    }
}
