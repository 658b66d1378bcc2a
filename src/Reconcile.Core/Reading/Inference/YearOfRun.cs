using Reconcile.Reading.Formats;

namespace Reconcile.Reading.Inference;

/// <summary>
/// Articles of one run belong to one story: a day without a year takes the year that brings it nearest to the dated
/// articles, those of its own folder first.
/// </summary>
internal static class YearOfRun
{
    public static void Complete(List<ArticleDraft> drafts)
    {
        foreach (ArticleDraft draft in drafts)
        {
            if (draft.DayOfUnknownYear is not { } day || draft.Article.Published is not null) continue;
            if ((Middle(drafts.Where(d => Folder(d) == Folder(draft))) ?? Middle(drafts)) is not { } middle) continue;
            DateOnly nearest = Enumerable.Range(middle.Year - 1, 3)
                .Where(y => y is > 0 and <= 9999 && day.Day <= DateTime.DaysInMonth(y, day.Month))
                .Select(y => new DateOnly(y, day.Month, day.Day))
                .MinBy(d => Math.Abs(d.DayNumber - middle.DayNumber));
            draft.Article = draft.Article with { Published = new PublicationTime(nearest), Inferred = draft.Article.Inferred | InferredFields.Published };
        }
    }

    private static string? Folder(ArticleDraft draft) => Path.GetDirectoryName(draft.Article.Path);

    private static DateOnly? Middle(IEnumerable<ArticleDraft> drafts)
    {
        int[] days = [.. drafts.Where(d => d.DayOfUnknownYear is null && d.Article.Published is not null).Select(d => d.Article.Published!.Value.Date.DayNumber).Order()];
        return days.Length == 0 ? null : DateOnly.FromDayNumber(days[days.Length / 2]);
    }
}
