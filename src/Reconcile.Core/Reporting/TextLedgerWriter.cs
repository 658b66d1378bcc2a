namespace Reconcile.Reporting;

/// <summary>Each sentence that claims something, with its claims under it and marks on their words.</summary>
internal sealed class TextLedgerWriter : LedgerWriter
{
    public override string Name => "text";

    public override void Write(IReadOnlyList<Ledger> ledgers, TextWriter output, ReportOptions options)
    {
        foreach (Ledger ledger in ledgers)
        {
            var page = new TextPage(output, options);
            page.Line(0, TextPage.Strong(Wording.Place(ledger.Article)));
            page.Line(0, $"{Wording.Count(ledger.Sentences.Length, "sentence")}, {Wording.Count(ledger.Claims.Length, "claim")}");
            page.Blank();
            foreach (IGrouping<TextSpan, Claim> sentence in ledger.Claims.GroupBy(c => c.Sentence).OrderBy(g => g.Key))
            {
                foreach (Claim claim in sentence.OrderBy(c => c.Span))
                {
                    page.Quote(2, QuotedClaim.Of(claim, ledger.Article));
                    page.Line(6, Facts(claim));
                }

                page.Blank();
            }
        }
    }

    private static string Facts(Claim claim)
    {
        List<string> facts = [claim.Id, SafeText.Line(claim.EventClass)];
        if (claim.Polarity == Polarity.Negative) facts.Add("negated");
        if (claim.Status != ClaimStatus.Stated) facts.Add(EnumName.Words(claim.Status));
        if (claim.Quantity is { } quantity) facts.Add(QuantityWords.Of(quantity));
        facts.Add(Wording.Voice(claim));
        return string.Join("; ", facts);
    }
}
