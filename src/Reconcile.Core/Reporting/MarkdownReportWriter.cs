using System.Collections.Immutable;

namespace Reconcile.Reporting;

/// <summary>The report for a pull request or an issue: a table on top, conflicts open, what agrees folded away.</summary>
internal sealed class MarkdownReportWriter : ReportWriter
{
    public override string Name => "markdown";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options)
    {
        var index = new ReportIndex(reconciliation);
        Block(output, "# What the articles say");
        Block(output, $"{Wording.Articles(reconciliation)}, {Wording.Count(reconciliation.Claims.Length, "claim")}: **{Wording.Totals(reconciliation)}**.");
        Table(output, reconciliation);
        foreach (Finding finding in reconciliation.Findings)
            if (!ReportIndex.SaysTheSame(finding)) Write(output, index, finding, "##");
        Folded(output, index, [.. reconciliation.Findings.Where(ReportIndex.SaysTheSame)]);
        WriteProvenance(output, new Provenance(reconciliation));
        Block(output, "## What was and was not checked");
        Coverage coverage = reconciliation.Coverage;
        output.Write($"- Read: {Wording.Count(coverage.Articles, "article")}, {Wording.Count(coverage.Sentences, "sentence")}, {Wording.Count(coverage.Claims, "claim")}\n");
        foreach (SkippedCount skipped in coverage.Skipped) output.Write($"- Not checked: {MarkdownText.Escape(Wording.Skipped(skipped))}\n");
        output.Write("- The report shows what the articles say, not who is right.\n");
    }

    private static void Table(TextWriter output, Reconciliation reconciliation)
    {
        if (reconciliation.Findings.IsEmpty) return;
        output.Write("| Finding | Relation | Question | Confidence |\n|---|---|---|--:|\n");
        foreach (Finding finding in reconciliation.Findings)
            output.Write($"| {MarkdownText.Escape(finding.Id)} | {Wording.Relation(finding)} | {MarkdownText.Escape(finding.Question)} | {Wording.Confidence(finding.Confidence)} |\n");
        output.Write('\n');
    }

    private static void Write(TextWriter output, ReportIndex index, Finding finding, string heading)
    {
        Block(output, $"{heading} {MarkdownText.Escape(finding.Question)}");
        Block(output, $"**{Wording.Relation(finding)}**, confidence {Wording.Confidence(finding.Confidence)}, {Wording.Origins(finding.Origins)}, {MarkdownText.Escape(index.Label(finding))}");
        foreach (Position position in finding.Positions)
        {
            Block(output, $"**{MarkdownText.Escape(position.Summary)}**");
            foreach (Claim claim in index.ClaimsOf(position))
            {
                Article article = index.ArticleOf(claim);
                output.Write($"> {MarkdownText.Quote(claim, article)}\\\n");
                Block(output, $"> {MarkdownText.Escape($"{Wording.Place(article)}; {Wording.Voice(claim)}")}");
                Block(output, "<!-- -->"); // else two quotations would run into one
            }
        }

        Block(output, $"Why: {MarkdownText.Escape(finding.Because)}");
        if (finding.Settles is { } settles) Block(output, $"What would settle it: {MarkdownText.Escape(settles)}");
    }

    private static void Folded(TextWriter output, ReportIndex index, List<Finding> findings)
    {
        if (findings.Count == 0) return;
        Block(output, $"<details>\n<summary>Where they say the same ({findings.Count})</summary>");
        foreach (Finding finding in findings) Write(output, index, finding, "###");
        Block(output, "</details>");
    }

    private static void WriteProvenance(TextWriter output, Provenance provenance)
    {
        foreach ((string heading, ImmutableArray<string> lines) in provenance.Parts())
        {
            Block(output, $"## {heading}");
            foreach (string line in lines.Take(Provenance.Shown)) output.Write($"- {MarkdownText.Escape(line)}\n");
            if (Provenance.More(lines) is { } more) output.Write($"- {more}\n");
            output.Write('\n');
        }
    }

    private static void Block(TextWriter output, string text)
    {
        output.Write(text);
        output.Write("\n\n");
    }
}
