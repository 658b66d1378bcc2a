namespace Reconcile.Reporting;

/// <summary>One row a claim.</summary>
internal sealed class CsvLedgerWriter : LedgerWriter
{
    public override string Name => "csv";

    public override void Write(IReadOnlyList<Ledger> ledgers, TextWriter output, ReportOptions options)
    {
        CsvText.Row(output, "article", "outlet", "published", "claim", "start", "length", "text", "event", "polarity", "status", "low", "high", "counted", "speakers");
        foreach (Ledger ledger in ledgers)
            foreach (Claim claim in ledger.Claims)
                CsvText.Row(
                    output, ledger.Article.Id, ledger.Article.Outlet ?? "", ledger.Article.Published?.ToString() ?? "", claim.Id,
                    CsvText.Number(claim.Span.Start), CsvText.Number(claim.Span.Length), claim.Text, claim.EventClass,
                    EnumName.Of(claim.Polarity), EnumName.Of(claim.Status), CsvText.Number(claim.Quantity?.Low), CsvText.Number(claim.Quantity?.High),
                    claim.Quantity?.Counted ?? "", string.Join("; ", claim.Speakers.Select(s => s.Name)));
    }
}
