using FluentAssertions;
using Reconcile.Reporting;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

/// <summary>Runs the examples of <c>docs/rules</c>: what a page says about two sentences is what the engine says.</summary>
public sealed class RuleExampleTests
{
    /// <summary>Examples that a page owns up to; the number may only fall.</summary>
    private const int Gaps = 9;

    private static readonly string[] GapMarks = ["(not found yet)", "(flagged by mistake today)"];

    public static TheoryData<string, string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (string[] row in Rows().Where(row => !IsGap(row))) data.Add(row[0], row[1], row[2], row[3]);
            return data;
        }
    }

    [Fact]
    public void No_gap_is_added() => Rows().Count(IsGap).Should().BeLessThanOrEqualTo(Gaps);

    private static bool IsGap(string[] row) => GapMarks.Any(mark => row[3].EndsWith(mark, StringComparison.Ordinal));

    private static IEnumerable<string[]> Rows()
    {
        foreach (string page in typeof(RulePage).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("rules/", StringComparison.Ordinal)).Order())
            foreach (string[] cells in RulePage.Read(page["rules/".Length..^".md".Length]).Markdown.Split('\n')
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
                yield return [page, cells[1], cells[2], cells[3]];
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_engine_says_what_the_page_says(string page, string first, string second, string verdict)
    {
        FindingRelation[] said = Said(first, second);
        bool conflict = said.Any(FindingRule.IsConflict);
        switch (verdict)
        {
            case "no conflict": conflict.Should().BeFalse(page); break;
            case "agreement": said.Should().Contain(FindingRelation.Agreement, page); break;
            case "contradiction" or "dispute": conflict.Should().BeTrue(page); break;
            default: throw new InvalidOperationException($"{page}: no such verdict: {verdict}.");
        }
    }

    /// <summary>What is said of the two in articles of one day, and as bare texts.</summary>
    private static FindingRelation[] Said(string first, string second)
    {
        Reconciliation report = Reconciler.Default.Reconcile([Article("First", first), Article("Second", second)]);
        FindingRelation? bare = Reconciler.Default.Compare(first, second).Relation;
        return bare is { } relation ? [.. report.Findings.Select(f => f.Relation), relation] : [.. report.Findings.Select(f => f.Relation)];
    }

    private static Article Article(string outlet, string text) =>
        new() { Id = outlet, Outlet = outlet, Published = new PublicationTime(new DateOnly(2024, 5, 3)), Text = text };
}
