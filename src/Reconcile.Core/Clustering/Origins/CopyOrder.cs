namespace Reconcile.Clustering.Origins;

/// <summary>Which of two articles with common words had them first: the agency before its clients, then the earlier one.</summary>
internal static class CopyOrder
{
    /// <summary>The direction as seen from the first article of the pair.</summary>
    public static CopyDirection Of(IReadOnlyList<Article> articles, AgencyCredit?[] credits, SharedPair pair)
    {
        bool firstIsAgency = credits[pair.First] is { Where: "outlet" };
        bool secondIsAgency = credits[pair.Second] is { Where: "outlet" };
        if (firstIsAgency != secondIsAgency) return firstIsAgency ? CopyDirection.To : CopyDirection.From;
        if (articles[pair.First].Published is not { } first || articles[pair.Second].Published is not { } second) return CopyDirection.Unknown;
        if (first.Date != second.Date) return first < second ? CopyDirection.To : CopyDirection.From;
        if (first.Time is null || second.Time is null || first.Time == second.Time) return CopyDirection.Unknown;
        return first < second ? CopyDirection.To : CopyDirection.From;
    }

    public static CopyDirection Reverse(CopyDirection direction) => direction switch
    {
        CopyDirection.From => CopyDirection.To,
        CopyDirection.To => CopyDirection.From,
        _ => CopyDirection.Unknown,
    };
}
