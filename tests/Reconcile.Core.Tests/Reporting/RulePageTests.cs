using FluentAssertions;
using Reconcile.Reporting;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class RulePageTests
{
    private static readonly string[] All = [.. Enum.GetValues<ConflictType>().Select(EnumName.Of), .. Enum.GetValues<FindingRelation>().Select(EnumName.Of)];

    public static TheoryData<string> Names => new(All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_and_relation_has_a_page_with_examples_and_a_why(string name)
    {
        RulePage page = RulePage.Read(name);
        page.Title.Should().NotBeEmpty();
        page.Meaning.Should().EndWith(".");
        page.Why.Length.Should().BeGreaterThan(60);
        page.Markdown.Should().Contain("\n## Examples\n");
    }

    [Fact]
    public void No_page_is_about_nothing() => typeof(RulePage).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("rules/", StringComparison.Ordinal)).Should().BeEquivalentTo(All.Select(n => $"rules/{n}.md"));

    [Fact]
    public void Rules_are_told_apart_by_their_ids() => FindingRule.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.HaveCount(31);
}
