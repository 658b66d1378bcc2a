using System.Globalization;

namespace Reconcile.Reporting;

/// <summary>Annotations for GitHub's build runner: a line a claim of a conflict, at the words that make it.</summary>
internal sealed class GitHubReportWriter : ReportWriter
{
    public override string Name => "github";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options)
    {
        var index = new ReportIndex(reconciliation);
        foreach (Finding finding in reconciliation.Findings)
            if (FindingRule.IsConflict(finding.Relation))
                foreach (Claim claim in index.ClaimsOf(finding))
                    Line(output, finding, claim, index.ArticleOf(claim));
    }

    private static void Line(TextWriter output, Finding finding, Claim claim, Article article)
    {
        output.Write(finding.Severity switch { Severity.High => "::error ", Severity.Medium => "::warning ", _ => "::notice " });
        if (article.Path is { Length: > 0 } path)
        {
            output.Write($"file={Property(path.Replace('\\', '/'))},");
            if (FileAddress.HoldsTheTextItself(path)) Place(output, claim.Span, new LineMap(article.Text));
        }

        output.Write($"title={Property($"{Wording.Relation(finding)}: {SafeText.Line(finding.Question)}")}");
        output.Write($"::{Data($"“{SafeText.Line(claim.Text)}” ({Wording.Place(article)}; {Wording.Voice(claim)}). {SafeText.Line(finding.Because)}")}\n");
    }

    private static void Place(TextWriter output, TextSpan span, LineMap lines)
    {
        (int line, int column) = lines.At(span.Start);
        (int endLine, int endColumn) = lines.At(span.End);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"line={line},endLine={endLine},"));
        if (line == endLine) output.Write(string.Create(CultureInfo.InvariantCulture, $"col={column},endColumn={endColumn},"));
    }

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => SafeText.Line(text).Replace("%", "%25", StringComparison.Ordinal);
}
