using System.Globalization;
using Humanizer;

namespace Reconcile.Reporting;

/// <summary>The plain English of the reports that people read.</summary>
internal static class Wording
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static string Count(int number, string noun) => noun.ToQuantity(number, "N0", English);

    public static string Outlet(Article article) => SafeText.Line(article.Outlet ?? article.Title ?? article.Id);

    /// <summary>Outlet and id, which tells two articles of one outlet apart.</summary>
    public static string Name(Article article)
    {
        string outlet = Shorten.To(Outlet(article), 60), id = SafeText.Line(article.Id);
        return outlet == id ? id : $"{outlet} ({id})";
    }

    /// <summary>The articles and, where there are several, the stories.</summary>
    public static string Articles(Reconciliation reconciliation)
    {
        string articles = Count(reconciliation.Articles.Length, "article");
        return reconciliation.Stories.Length > 1 ? $"{articles} in {Count(reconciliation.Stories.Length, "story")}" : articles;
    }

    public static string Date(PublicationTime? time) =>
        time is { } t ? t.Date.ToString("d MMMM yyyy", English) : "no date given";

    public static string ShortDate(PublicationTime? time) => time is { } t ? t.Date.ToString("d MMM", English) : "no date";

    /// <summary>Outlet and date, such as <c>The Harbour Post, 3 May 2024</c>.</summary>
    public static string Place(Article article) => $"{Outlet(article)}, {Date(article.Published)}";

    /// <summary>Who says it, outlet inward.</summary>
    public static string Voice(Claim claim) => claim.Speakers.IsDefaultOrEmpty
        ? "in the outlet’s own voice"
        : string.Join(", citing what is ", claim.Speakers.Select(s => $"{Participle(s.Stance)} by {SafeText.Line(s.Name)}"));

    public static string Confidence(double value) => value.ToString("0.00", English);

    public static string Relation(Finding finding)
    {
        string relation = EnumName.Words(finding.Relation);
        return finding.Type == ConflictType.Other ? relation : $"{relation} ({EnumName.Words(finding.Type)})";
    }

    /// <summary>The letter of a side, from <c>A</c>.</summary>
    public static string Side(int number) => number < 26 ? ((char)('A' + number)).ToString() : (number + 1).ToString(English);

    public static string Plural(FindingRelation relation, int count) => relation switch
    {
        FindingRelation.SingleSource => count == 1 ? "figure from a single source" : "figures from a single source",
        FindingRelation.Framing => count == 1 ? "difference of framing" : "differences of framing",
        _ => count == 1 ? EnumName.Words(relation) : EnumName.Words(relation).Pluralize(),
    };

    public static string Severity(Finding finding) => finding.Severity switch
    {
        Reconcile.Severity.High => "settle before publication",
        Reconcile.Severity.Medium => "should be checked",
        Reconcile.Severity.Low => "worth a look",
        _ => "for information",
    };

    /// <summary>Such as <c>2 questions</c>.</summary>
    public static string Skipped(SkippedCount skipped) => Count(skipped.Count, skipped.Reason switch
    {
        "conditional" => "conditional clause",
        "article not in English" => "non-English article",
        "not-english" => "non-English part",
        "unreadable" => "unreadable file",
        "not-article" => "README or licence file",
        _ => SafeText.Line(skipped.Reason).Replace('-', ' '),
    });

    public static string Origins(int origins) => origins switch
    {
        < 1 => "number of independent origins not known",
        1 => "one origin",
        _ => $"{origins.ToWords(English)} independent origins",
    };

    /// <summary>What the run holds, such as <c>two contradictions and one update</c>.</summary>
    public static string Totals(Reconciliation reconciliation)
    {
        List<string> parts = [];
        foreach (FindingRelation relation in Enum.GetValues<FindingRelation>())
        {
            int count = reconciliation.Findings.Count(f => f.Relation == relation);
            if (count > 0) parts.Add($"{count.ToString("N0", English)} {Plural(relation, count)}");
        }

        return parts.Count == 0 ? "no findings" : parts.Humanize("and");
    }

    /// <summary>Fits one speaker and many.</summary>
    private static string Participle(Stance stance) => stance switch
    {
        Stance.Claims => "claimed",
        Stance.Confirms => "confirmed",
        Stance.Denies => "denied",
        Stance.Predicts => "predicted",
        Stance.Accuses => "alleged",
        Stance.Doubts => "doubted",
        Stance.Urges => "urged",
        _ => "stated",
    };
}
