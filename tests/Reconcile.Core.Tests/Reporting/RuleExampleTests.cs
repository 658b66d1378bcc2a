using FluentAssertions;
using Reconcile.Reporting;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

/// <summary>Runs the examples of <c>docs/rules</c>: what a page says about two sentences is what the engine says.</summary>
public sealed class RuleExampleTests
{
    /// <summary>Examples that a page owns up to; the number may only fall.</summary>
    private const int Gaps = 5;

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

    public static TheoryData<string, string, string, string> OpenGaps
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (string[] row in Rows().Where(IsGap)) data.Add(row[0], row[1], row[2], row[3]);
            return data;
        }
    }

    /// <summary>Fails when the engine has learned an example: the page must then lose its mark.</summary>
    [Theory]
    [MemberData(nameof(OpenGaps))]
    public void A_gap_that_is_closed_loses_its_mark(string page, string first, string second, string verdict) =>
        Holds(Said(first, second), GapMarks.Aggregate(verdict, (text, mark) => text.Replace(mark, "", StringComparison.Ordinal)).Trim()).Should().BeFalse($"{page}: {first} | {second} works now");

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
        Holds(said, verdict).Should().BeTrue($"{page} says {verdict}, and the engine [{string.Join(", ", said)}]");
    }

    private static bool Holds(FindingRelation[] said, string verdict) => verdict switch
    {
        "no conflict" => !said.Any(FindingRule.IsConflict),
        "agreement" => said.Contains(FindingRelation.Agreement),
        "contradiction" or "dispute" => said.Any(FindingRule.IsConflict),
        _ => throw new InvalidOperationException($"no such verdict: {verdict}"),
    };

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
