using System.Globalization;

namespace Reconcile.Reporting;

/// <summary>For spreadsheets: one row a claim of a finding.</summary>
internal sealed class CsvReportWriter : ReportWriter
{
    public override string Name => "csv";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options)
    {
        var index = new ReportIndex(reconciliation);
        CsvText.Row(
            output, "finding", "relation", "type", "severity", "confidence", "question", "position", "summary", "outlet", "published", "article", "path",
            "claim", "start", "length", "text", "sentence", "speakers", "low", "high", "counted", "because", "settles", "origins", "fingerprint");
        foreach (Finding finding in reconciliation.Findings)
            for (int side = 0; side < finding.Positions.Length; side++)
                foreach (Claim claim in index.ClaimsOf(finding.Positions[side]))
                    Row(output, finding, side, claim, index.ArticleOf(claim));
    }

    private static void Row(TextWriter output, Finding finding, int side, Claim claim, Article article)
    {
        QuotedClaim quote = QuotedClaim.Of(claim, article);
        CsvText.Row(
            output, finding.Id, EnumName.Of(finding.Relation), EnumName.Of(finding.Type), EnumName.Of(finding.Severity), CsvText.Number(finding.Confidence),
            finding.Question, CsvText.Number(side + 1), finding.Positions[side].Summary, article.Outlet ?? "", article.Published?.ToString() ?? "",
            article.Id, article.Path ?? "", claim.Id, CsvText.Number(claim.Span.Start), CsvText.Number(claim.Span.Length), claim.Text,
            quote.Before + quote.Words + quote.After, string.Join("; ", claim.Speakers.Select(s => s.Name)),
            CsvText.Number(claim.Quantity?.Low), CsvText.Number(claim.Quantity?.High), claim.Quantity?.Counted ?? "",
            finding.Because, finding.Settles ?? "", finding.Origins.ToString(CultureInfo.InvariantCulture), finding.Fingerprint);
    }
}
