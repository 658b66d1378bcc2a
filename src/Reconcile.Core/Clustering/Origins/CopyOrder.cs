namespace Reconcile.Clustering.Origins;

/// <summary>Which of two articles with common words had them first: the agency before its clients, then the earlier one.</summary>
internal static class CopyOrder
{
    /// <summary>The direction as seen from the first article of the pair.</summary>
    public static CopyDirection Of(IReadOnlyList<Article> articles, AgencyCredit?[] credits, SharedPair pair)
    {
        int byCredit = Rank(credits[pair.First]) - Rank(credits[pair.Second]);
        if (byCredit != 0) return byCredit > 0 ? CopyDirection.To : CopyDirection.From;
        if (articles[pair.First].Published is not { } first || articles[pair.Second].Published is not { } second) return CopyDirection.Unknown;
        if (first.Date != second.Date) return first < second ? CopyDirection.To : CopyDirection.From;
        if (first.Time is null || second.Time is null || first.Time == second.Time) return CopyDirection.Unknown;
        return first < second ? CopyDirection.To : CopyDirection.From;
    }

    /// <summary>An agency itself before an article that credits it, that before an article that credits nobody.</summary>
    private static int Rank(AgencyCredit? credit) => credit switch
    {
        { Where: "outlet" } => 2,
        { Contributed: false } => 1,
        _ => 0,
    };

    public static CopyDirection Reverse(CopyDirection direction) => direction switch
    {
        CopyDirection.From => CopyDirection.To,
        CopyDirection.To => CopyDirection.From,
        _ => CopyDirection.Unknown,
    };
}
