using Reconcile.Reading.Boilerplate;
using Reconcile.Reading.Formats;

namespace Reconcile.Reading.Inference;

/// <summary>Lists what is no part of the story and reads what was not given. What was given is never changed.</summary>
internal static class ArticleCompletion
{
    public static void Complete(ArticleDraft draft, ReadingOptions options)
    {
        Article given = draft.Article;
        List<TextLine> lines = [.. TextLine.Split(draft.Text).Where(l => l.Length > 0 && !draft.Stripped.Exists(s => s.Span.Contains(l.Span)))];
        Masthead masthead = Masthead.Find(draft.Text, lines);
        Dateline? dateline = Dateline.Find(draft.Text, lines);
        if (options.Strip)
        {
            foreach (TextSpan span in masthead.Spans) draft.Strip(span.Start, span.End, "masthead");
            if (dateline is { } found) draft.Strip(found.Span.Start, found.Span.End, "dateline");
            BoilerplateLines.Strip(draft, lines);
            PictureCredits.Strip(draft, lines);
            AgencyMarks.Strip(draft, lines, dateline?.Agency);
        }

        if (!options.Infer) return;
        Outlet(draft, masthead, dateline, given);
        Published(draft, masthead, dateline);
        if (given.Title is null && TitleLine.Find(draft, lines) is { } title)
            draft.Article = draft.Article with { Title = title, Inferred = draft.Article.Inferred | InferredFields.Title };
    }

    private static void Outlet(ArticleDraft draft, Masthead masthead, Dateline? dateline, Article given)
    {
        string? agency = dateline?.Agency;
        if (given.Outlet is null && (masthead.Outlet ?? SiteName.Find(draft.Text) ?? agency) is { } outlet)
            draft.Article = draft.Article with { Outlet = outlet, Inferred = draft.Article.Inferred | InferredFields.Outlet };
        string? own = draft.Article.Outlet;
        if (given.Origin is null && agency is not null && own is not null && !SiteName.Same(own, agency))
            draft.Article = draft.Article with { Origin = agency };
    }

    private static void Published(ArticleDraft draft, Masthead masthead, Dateline? dateline)
    {
        if (draft.Article.Published is not null || (masthead.Day ?? dateline?.Day) is not { } day) return;
        if (day.Year is { } year)
            draft.Article = draft.Article with
            {
                Published = new PublicationTime(new DateOnly(year, day.Month, day.Day)),
                Inferred = draft.Article.Inferred | InferredFields.Published,
            };
        else draft.DayOfUnknownYear = (day.Month, day.Day);
    }
}
