using System.Collections.Immutable;

namespace Reconcile.Reporting;

/// <summary>The report for a reader at a terminal: conflicts first, agreements after them, what was not checked last.</summary>
internal sealed class TextReportWriter : ReportWriter
{
    public override string Name => "text";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options)
    {
        var page = new TextPage(output, options);
        var index = new ReportIndex(reconciliation);
        page.Line(0, TextPage.Strong($"{Wording.Articles(reconciliation)}, {Wording.Count(reconciliation.Claims.Length, "claim")}: {Wording.Totals(reconciliation)}"));
        int number = 0;
        foreach (Finding finding in reconciliation.Findings.Where(f => !ReportIndex.SaysTheSame(f))) Write(page, index, finding, ++number);
        WriteShared(page, index, [.. reconciliation.Findings.Where(ReportIndex.SaysTheSame)]);
        WriteProvenance(page, new Provenance(reconciliation));
        WriteCoverage(page, reconciliation);
    }

    private static void Write(TextPage page, ReportIndex index, Finding finding, int number)
    {
        page.Blank();
        page.Line(0, $"{number}. {TextPage.Strong(Wording.Relation(finding).ToUpperInvariant())} {TextPage.Dim($"confidence {Wording.Confidence(finding.Confidence)}, {Wording.Severity(finding)}, {index.Label(finding)}")}");
        page.Line(3, TextPage.Strong(SafeText.Line(finding.Question)));
        int side = 0;
        foreach (Position position in finding.Positions)
        {
            page.Blank();
            page.Line(3, $"{Wording.Side(side++)}. {TextPage.Strong(SafeText.Line(position.Summary))}");
            foreach (Claim claim in index.ClaimsOf(position))
            {
                Article article = index.ArticleOf(claim);
                page.Quote(6, QuotedClaim.Of(claim, article));
                page.Line(8, $"{Wording.Place(article)}; {Wording.Voice(claim)}");
            }
        }

        page.Blank();
        page.Line(3, $"Why: {SafeText.Line(finding.Because)}");
        if (finding.Settles is { } settles) page.Line(3, $"What would settle it: {SafeText.Line(settles)}");
    }

    private static void WriteShared(TextPage page, ReportIndex index, List<Finding> findings)
    {
        if (findings.Count == 0) return;
        page.Blank();
        page.Line(0, TextPage.Strong("WHERE THEY SAY THE SAME"));
        foreach (Finding finding in findings)
        {
            page.Blank();
            page.Line(2, TextPage.Strong(SafeText.Line(finding.Question)));
            page.Line(2, TextPage.Dim($"{Wording.Relation(finding)}, {Wording.Origins(finding.Origins)}, {index.Label(finding)}"));
            foreach (Claim claim in index.ClaimsOf(finding))
            {
                page.Quote(6, QuotedClaim.Of(claim, index.ArticleOf(claim)));
                page.Line(8, $"{Wording.Place(index.ArticleOf(claim))}; {Wording.Voice(claim)}");
            }

            page.Line(2, $"Why: {SafeText.Line(finding.Because)}");
        }
    }

    private static void WriteProvenance(TextPage page, Provenance provenance)
    {
        foreach ((string heading, ImmutableArray<string> lines) in provenance.Parts())
        {
            page.Blank();
            page.Line(0, TextPage.Strong(heading.ToUpperInvariant()));
            foreach (string line in lines.Take(Provenance.Shown)) page.Line(2, line);
            if (Provenance.More(lines) is { } more) page.Line(2, more);
        }
    }

    private static void WriteCoverage(TextPage page, Reconciliation reconciliation)
    {
        Coverage coverage = reconciliation.Coverage;
        page.Blank();
        page.Line(0, TextPage.Strong("WHAT WAS AND WAS NOT CHECKED"));
        page.Line(2, $"Read: {Wording.Count(coverage.Articles, "article")}, {Wording.Count(coverage.Sentences, "sentence")}, {Wording.Count(coverage.Claims, "claim")}.");
        foreach (SkippedCount skipped in coverage.Skipped) page.Line(2, $"Not checked: {Wording.Skipped(skipped)}.");
        page.Line(2, "The report shows what the articles say, not who is right.");
    }
}
