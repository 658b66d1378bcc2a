namespace Reconcile.Core.Tests.Reporting.Samples;

/// <summary>Ledgers of the articles of a report, with one of everything.</summary>
internal static class SampleLedger
{
    public static IReadOnlyList<Ledger> Of(Reconciliation report) => [.. report.Articles.Select(article =>
    {
        var claims = report.Claims.Where(c => c.ArticleId == article.Id).ToList();
        return new Ledger
        {
            Article = article with { Stripped = [new StrippedSpan(new TextSpan(0, 1), "share-line")] },
            Sentences = [.. claims.Select(c => c.Sentence).Distinct().Order()],
            Claims = [.. claims],
            Quantities = [.. claims.Where(c => c.Quantity is not null).Select(c => new LocatedQuantity(c.Span, c.Quantity!))],
            Attributions =
            [
                .. claims.Where(c => c.Speakers.Length > 0).Select(c => new LocatedAttribution(c.Sentence, null, c.Span, c.Speakers)),
                new LocatedAttribution(null, new TextSpan(0, 2), new TextSpan(0, 3), []),
                new LocatedAttribution(null, null, new TextSpan(1, 1), []) { Outer = claims.Count(c => c.Speakers.Length > 0) },
            ],
            Times =
            [
                .. claims.Where(c => c.Time is not null).Select(c => new LocatedTime(c.Span, c.Time, "2024-05-05")),
                new LocatedTime(new TextSpan(0, 2), null, "P3D"),
                new LocatedTime(new TextSpan(0, 2), new TimeRange(new DateTime(2024, 5, 3, 18, 0, 0), null, Granularity.Hour), null),
            ],
        };
    })];
}
