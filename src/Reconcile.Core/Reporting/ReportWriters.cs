using System.Collections.Immutable;
using Reconcile.Reporting.Html;

namespace Reconcile.Reporting;

/// <summary>The formats of a report.</summary>
public static class ReportWriters
{
    /// <summary>All writers, in the order in which help texts list them.</summary>
    public static ImmutableArray<ReportWriter> All { get; } =
    [
        new TextReportWriter(), new MarkdownReportWriter(), new HtmlReportWriter(), new JsonReportWriter(), new SarifReportWriter(),
        new JUnitReportWriter(), new CsvReportWriter(), new GitHubReportWriter(), new ClaimReviewReportWriter(),
    ];

    /// <summary>The writer of a format, or null when there is none of that name.</summary>
    /// <param name="name">Such as <c>json</c>; case does not matter.</param>
    public static ReportWriter? ByName(string name) =>
        All.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.OrdinalIgnoreCase));
}
