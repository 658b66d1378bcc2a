using System.Collections.Immutable;
using System.Globalization;

namespace Reconcile.Reporting;

/// <summary>Where the articles stand before their claims are compared, in plain sentences that are safe to show: their stories, who has whose text, and what they say of their own versions.</summary>
internal sealed class Provenance
{
    /// <summary>So many sentences of a kind are shown where the page cannot fold them away.</summary>
    public const int Shown = 30;

    private readonly Reconciliation _report;
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);

    public Provenance(Reconciliation report)
    {
        _report = report;
        foreach (Article article in report.Articles) _articles.TryAdd(article.Id, article);
        Stories = report.Stories.Length > 1 ? [.. StoriesOfSeveral(), .. Alone()] : [];
        Sources = [.. Origins(), .. Copies(), .. Credits(), .. Publishers()];
        Versions = [.. VersionsSaid()];
    }

    /// <summary>The stories of a mixed collection, each with its articles and the reason; empty where there is one story.</summary>
    public ImmutableArray<string> Stories { get; }

    /// <summary>Articles that are not independent of each other, and who took words from whom.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>Updates, corrections and the like.</summary>
    public ImmutableArray<string> Versions { get; }

    public bool IsEmpty => Stories.IsEmpty && Sources.IsEmpty && Versions.IsEmpty;

    /// <summary>The parts that say something, each under its heading.</summary>
    public IEnumerable<(string Heading, ImmutableArray<string> Lines)> Parts()
    {
        if (!Stories.IsEmpty) yield return ("Which articles were compared", Stories);
        if (!Sources.IsEmpty) yield return ("Who has whose text", Sources);
        if (!Versions.IsEmpty) yield return ("Updates and corrections", Versions);
    }

    /// <summary>What stands in place of the sentences after the first <see cref="Shown"/>, or null where there are none.</summary>
    public static string? More(ImmutableArray<string> lines) =>
        lines.Length > Shown ? string.Create(CultureInfo.InvariantCulture, $"And {lines.Length - Shown} more; the JSON report has them all.") : null;

    private IEnumerable<string> StoriesOfSeveral()
    {
        foreach (Story story in _report.Stories)
            if (story.Articles.Length > 1)
                yield return $"Story {SafeText.Line(story.Id)}, {Wording.Count(story.Articles.Length, "article")}: {Names(story.Articles)}. Why: {SafeText.Line(story.Because)}.";
    }

    private IEnumerable<string> Alone()
    {
        Article[] alone = [.. _report.Stories.Where(s => s.Articles.Length == 1).Select(s => s.Articles[0])];
        if (alone.Length > 0) yield return $"Compared with no other, {Wording.Count(alone.Length, "article")}: {Names(alone)}.";
    }

    /// <summary>Origins that stand behind several outlets; that one outlet is one origin goes without saying.</summary>
    private IEnumerable<string> Origins()
    {
        foreach (IGrouping<string, ArticleOrigin> origin in _report.Origins.GroupBy(o => o.Origin, StringComparer.Ordinal))
            if (origin.Select(o => Wording.Outlet(_articles[o.Article])).Distinct(StringComparer.Ordinal).Skip(1).Any())
                yield return $"One origin, {SafeText.Line(origin.Key)}: {string.Join("; ", origin.Select(o => Name(o.Article) + (o.Because.Length > 0 ? $", {SafeText.Line(o.Because)}" : "")))}.";
    }

    private IEnumerable<string> Copies()
    {
        Dictionary<string, string> origins = _report.Origins.DistinctBy(o => o.Article).ToDictionary(o => o.Article, o => o.Origin, StringComparer.Ordinal);
        HashSet<(string, string)> told = [];
        foreach (ArticleOrigin article in _report.Origins)
            foreach (SharedText shared in article.Shared)
            {
                if (shared.Direction == CopyDirection.To || told.Contains((shared.Other, article.Article))) continue;
                told.Add((article.Article, shared.Other));
                string weak = origins[article.Article] == origins[shared.Other] ? "" : "; too little to count as a copy";
                yield return shared.Direction == CopyDirection.From
                    ? $"{Percent(shared.Share)} of the words of {Name(article.Article)} stand in {Name(shared.Other)}, which had them first{weak}."
                    : $"{Percent(shared.Share)} of the words of {Name(article.Article)} stand in {Name(shared.Other)}, too; which had them first is not known{weak}.";
            }
    }

    private IEnumerable<string> Credits()
    {
        foreach (ArticleOrigin article in _report.Origins)
            if (article.Agency is { } agency && SafeText.Line(agency) != Wording.Outlet(_articles[article.Article]))
                yield return article.AgencyContributed
                    ? $"{Name(article.Article)} says that {SafeText.Line(agency)} contributed."
                    : $"{Name(article.Article)} is credited to {SafeText.Line(agency)}.";
    }

    private IEnumerable<string> Publishers()
    {
        foreach (IGrouping<string, ArticleOrigin> house in _report.Origins.Where(o => o.Publisher is not null).GroupBy(o => o.Publisher!, StringComparer.Ordinal))
        {
            string[] outlets = [.. house.Select(o => Wording.Outlet(_articles[o.Article])).Distinct(StringComparer.Ordinal)];
            if (outlets.Length > 1) yield return $"Of one publisher, {SafeText.Line(house.Key)}: {string.Join(", ", outlets)}.";
        }
    }

    private IEnumerable<string> VersionsSaid()
    {
        foreach (ArticleOrigin article in _report.Origins)
            foreach (VersionNote note in article.Versions)
                yield return $"{Name(article.Article)}, {EnumName.Words(note.Kind)}: “{Shorten.To(SafeText.Line(Line(_articles[article.Article].Text, note.Span)), 160)}”";
    }

    /// <summary>The words of the note to the end of their line.</summary>
    private static ReadOnlySpan<char> Line(string text, TextSpan note)
    {
        ReadOnlySpan<char> rest = text.AsSpan(Math.Clamp(note.Start, 0, text.Length));
        int end = rest.IndexOfAny('\n', '\r');
        return end < 0 ? rest : rest[..end];
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}%");

    private string Name(string id) => Wording.Name(_articles[id]);

    private static string Names(IEnumerable<Article> articles) => string.Join(", ", articles.Select(Wording.Name));
}
