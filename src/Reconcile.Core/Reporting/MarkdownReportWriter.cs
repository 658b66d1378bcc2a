namespace Reconcile.Reporting;

/// <summary>The report for a pull request or an issue.</summary>
internal sealed class MarkdownReportWriter : ReportWriter
{
    public override string Name => "markdown";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options)
    {
        var index = new ReportIndex(reconciliation);
        Line(output, "# What the articles say");
        Line(output, $"{Wording.Count(reconciliation.Articles.Length, "article")}, {Wording.Count(reconciliation.Claims.Length, "claim")}: **{Wording.Totals(reconciliation)}**.");
        foreach (Finding finding in reconciliation.Findings) Write(output, index, finding);
        Line(output, "## What was and was not checked");
        Coverage coverage = reconciliation.Coverage;
        output.Write($"- Read: {Wording.Count(coverage.Articles, "article")}, {Wording.Count(coverage.Sentences, "sentence")}, {Wording.Count(coverage.Claims, "claim")}\n");
        foreach (SkippedCount skipped in coverage.Skipped) output.Write($"- Not checked: {skipped.Count} × {MarkdownText.Escape(skipped.Reason)}\n");
        output.Write("- The report shows what the articles say, not who is right.\n");
    }

    private static void Write(TextWriter output, ReportIndex index, Finding finding)
    {
        Line(output, $"## {MarkdownText.Escape(finding.Question)}");
        Line(output, $"**{Wording.Relation(finding)}**, confidence {Wording.Confidence(finding.Confidence)}, {Wording.Origins(finding.Origins)}, `{finding.Id}`");
        foreach (Position position in finding.Positions)
        {
            Line(output, $"**{MarkdownText.Escape(position.Summary)}**");
            foreach (Claim claim in index.ClaimsOf(position))
            {
                Article article = index.ArticleOf(claim);
                output.Write($"> {MarkdownText.Quote(claim, article)}\\\n");
                Line(output, $"> {MarkdownText.Escape($"{Wording.Place(article)}; {Wording.Voice(claim)}")}");
            }
        }

        Line(output, $"Why: {MarkdownText.Escape(finding.Because)}");
        if (finding.Settles is { } settles) Line(output, $"What would settle it: {MarkdownText.Escape(settles)}");
    }

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write("\n\n");
    }
}
