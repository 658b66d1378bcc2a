using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class GitHubReportTests
{
    [Fact]
    public void Each_claim_of_a_conflict_is_annotated_where_it_stands()
    {
        string[] lines = Written.As("github", WarehouseFire.Report).TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(11);
        lines[0].Should().Be(
            "::error file=articles/post 1.txt,line=1,endLine=1,col=1,endColumn=31,title=contradiction (count)%3A How many people died in the fire at Port Ellery?" +
            "::“At least 12 people were killed” (The Harbour Post, 3 May 2024; in the outlet’s own voice). Nine is below the twelve that the other side gives as the least, and both speak of the evening of 3 May.");
        lines.Should().Contain(line => line.StartsWith("::warning ", StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_adds_no_command_and_no_property()
    {
        string text = Written.As("github", HostileStory.Report);
        Harmless.Steering(text).Should().BeEmpty();
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            line.Should().StartWith("::error ");
            line["::error ".Length..line.IndexOf("::", 8, StringComparison.Ordinal)].Split(',').Select(p => p.Split('=')[0])
                .Should().BeSubsetOf(["file", "line", "endLine", "col", "endColumn", "title"]);
        }
    }
}
