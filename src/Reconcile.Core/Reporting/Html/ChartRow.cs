using System.Collections.Immutable;

namespace Reconcile.Reporting.Html;

/// <summary>One number of one outlet on one day, as the chart and its table show it.</summary>
/// <param name="Claim">The claim that gives it.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="Side">The letter of its side.</param>
/// <param name="Low">Lower bound, or null where it is open.</param>
/// <param name="High">Upper bound, or null where it is open.</param>
/// <param name="Behind">Whether it repeats what a newer report had already replaced.</param>
internal sealed record ChartRow(Claim Claim, string Outlet, string Side, double? Low, double? High, bool Behind)
{
    public double Middle => Low is { } low ? (High is { } high ? (low + high) / 2 : low) : High ?? 0;

    /// <summary>The claims of a cluster that give a number of the same thing, oldest first.</summary>
    public static ImmutableArray<ChartRow> Of(HtmlView view, ClaimCluster cluster)
    {
        List<ChartRow> rows = [];
        for (int side = 0; side < cluster.Positions.Length; side++)
            foreach (Claim claim in view.Index.ClaimsOf(cluster.Positions[side]))
            {
                if (claim.Quantity is not { } quantity) continue;
                double? low = QuantityWords.Finite(quantity.Low), high = QuantityWords.Finite(quantity.High);
                if (low is null && high is null) continue;
                rows.Add(new ChartRow(claim, Wording.Outlet(view.Index.ArticleOf(claim)), Wording.Side(side), low, high, false));
            }

        string? unit = rows.Count == 0 ? null : rows[0].Claim.Quantity!.Unit;
        rows = [.. rows.Where(r => r.Claim.Quantity!.Unit == unit).DistinctBy(r => r.Claim.Id).OrderBy(r => r.Claim.AsOf is null).ThenBy(r => r.Claim.AsOf)];
        return [.. rows.Select(row => row with { Behind = IsBehind(row, rows) })];
    }

    /// <summary>Behind is a number that was known before a different one was reported, and is still given on a later day.</summary>
    private static bool IsBehind(ChartRow row, List<ChartRow> rows) =>
        rows.Exists(newer => Day(newer) < Day(row) && !MayAgree(newer, row)
            && rows.Exists(older => Day(older) < Day(newer) && MayAgree(older, row) && !MayAgree(older, newer)));

    private static DateOnly? Day(ChartRow row) => row.Claim.AsOf?.Date;

    private static bool MayAgree(ChartRow a, ChartRow b) =>
        (a.Low ?? double.MinValue) <= (b.High ?? double.MaxValue) && (b.Low ?? double.MinValue) <= (a.High ?? double.MaxValue);
}
