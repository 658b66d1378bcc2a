using System.Text.Json;
using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Reconcile.Reporting;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class SarifReportTests
{
    private static readonly ContractSchema Schema = new("schemas/sarif-2.1.0-rtm.5.json", strict: false);

    [Fact]
    public void Follows_the_schema_of_sarif()
    {
        Schema.Faults(Written.As("sarif", WarehouseFire.Report)).Should().BeEmpty();
        Schema.Faults(Written.As("sarif", WarehouseFire.Report, new ReportOptions { RulePages = new Uri("https://pages.example/rules") })).Should().BeEmpty();
        Schema.Faults(Written.As("sarif", HostileStory.Report)).Should().BeEmpty();
        Schema.Faults(Written.As("sarif", WarehouseFire.Report).Replace("\"fail\"", "\"failed\"")).Should().Contain("kind");
    }

    [Fact]
    public void Regions_give_lines_columns_and_offsets_of_the_words()
    {
        using JsonDocument log = JsonDocument.Parse(Written.As("sarif", WarehouseFire.Report));
        JsonElement place = Run(log).GetProperty("results")[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("articles/post%201.txt");
        JsonElement region = place.GetProperty("region");
        region.GetProperty("startLine").GetInt32().Should().Be(2);
        region.GetProperty("startColumn").GetInt32().Should().Be(27);
        region.GetProperty("endLine").GetInt32().Should().Be(2);
        region.GetProperty("endColumn").GetInt32().Should().Be(58);
        WarehouseFire.Report.Articles[0].Text.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32())
            .Should().Be("nobody was inside the east wing").And.Be(region.GetProperty("snippet").GetProperty("text").GetString());
    }

    [Fact]
    public void Only_contradictions_and_disputes_fail()
    {
        using JsonDocument log = JsonDocument.Parse(Written.As("sarif", WarehouseFire.Report));
        Run(log).GetProperty("results").EnumerateArray()
            .Select(r => $"{r.GetProperty("ruleId").GetString()} {r.GetProperty("kind").GetString()} {r.GetProperty("level").GetString()}")
            .Should().Equal(
                "contradiction/count fail error", "contradiction/count-vs-event fail error", "contradiction/date-time fail error",
                "dispute/universal-vs-instance fail warning", "dispute/denial fail warning", "update informational none", "forecast informational none",
                "framing informational none", "agreement informational none", "single-source informational none");
    }

    [Fact]
    public void Results_point_to_their_rule_and_the_rule_to_its_page()
    {
        var options = new ReportOptions { RulePages = new Uri("https://pages.example/rules/") };
        using JsonDocument log = JsonDocument.Parse(Written.As("sarif", WarehouseFire.Report, options));
        JsonElement rules = Run(log).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in Run(log).GetProperty("results").EnumerateArray())
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
        rules[Run(log).GetProperty("results")[1].GetProperty("ruleIndex").GetInt32()].GetProperty("helpUri").GetString()
            .Should().Be("https://pages.example/rules/count-vs-event.md");
    }

    [Fact]
    public void Messages_link_each_side_to_its_place_and_fingerprints_are_kept()
    {
        using JsonDocument log = JsonDocument.Parse(Written.As("sarif", WarehouseFire.Report));
        JsonElement result = Run(log).GetProperty("results")[0];
        result.GetProperty("message").GetProperty("text").GetString().Should().Contain("at least 12 people ([The Harbour Post](0), [notes](1)) / nine people ([Island Gazette](2))");
        result.GetProperty("relatedLocations").EnumerateArray().Select(l => l.GetProperty("id").GetInt32()).Should().Equal(0, 1, 2);
        result.GetProperty("partialFingerprints").GetProperty("reconcile/v1").GetString().Should().Be("0000000000000001");
    }

    [Fact]
    public void Hostile_text_makes_no_links_and_no_placeholders()
    {
        using JsonDocument log = JsonDocument.Parse(Written.As("sarif", HostileStory.Report));
        foreach (JsonElement result in Run(log).GetProperty("results").EnumerateArray())
        {
            string message = result.GetProperty("message").GetProperty("text").GetString()!;
            Harmless.Steering(message).Should().BeEmpty();
            System.Text.RegularExpressions.Regex.Matches(message, @"(?<!\\)\]\((.*?)\)").Select(m => m.Groups[1].Value).Should().OnlyContain(target => target.All(char.IsAsciiDigit));
            message.Replace("{{", "").Replace("}}", "").Should().NotContainAny("{", "}");
        }
    }

    private static JsonElement Run(JsonDocument log) => log.RootElement.GetProperty("runs")[0];
}
