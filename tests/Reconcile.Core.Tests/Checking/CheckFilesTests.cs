using FluentAssertions;
using Reconcile.Checking;
using Xunit;

namespace Reconcile.Core.Tests.Checking;

public sealed class CheckFilesTests
{
    [Fact]
    public void A_baseline_is_read_as_it_was_written_one_line_a_finding()
    {
        StringWriter text = new();
        Baseline.Of([Made.Finding("bbbbbbbbbbbbbbbb"), Made.Finding("aaaaaaaaaaaaaaaa"), Made.Finding("aaaaaaaaaaaaaaaa")]).Write(text);

        text.ToString().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Should()
            .Equal("aaaaaaaaaaaaaaaa contradiction count How many bridges fell?", "bbbbbbbbbbbbbbbb contradiction count How many bridges fell?");
        Baseline read = Baseline.Parse(text.ToString(), "b", out var faults);
        faults.Should().BeEmpty();
        read.Entries.Select(e => e.Line).Should().Equal(3, 4);
        read.Contains("bbbbbbbbbbbbbbbb").Should().BeTrue();
        read.Contains("cccccccccccccccc").Should().BeFalse();
    }

    [Theory]
    [InlineData("abc words", "b:1:1: 'abc' is no fingerprint")]
    [InlineData("\n  AAAAAAAAAAAAAAAA words", "b:2:3: 'AAAAAAAAAAAAAAAA' is no fingerprint")]
    [InlineData("aaaaaaaaaaaaaaaa x\r\naaaaaaaaaaaaaaaa y", "b:2:1: the fingerprint aaaaaaaaaaaaaaaa stands here twice")]
    public void A_line_that_is_no_entry_is_named(string text, string fault)
    {
        Baseline.Parse(text, "b", out var faults);

        faults.Should().ContainSingle().Which.ToString().Should().StartWith(fault);
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaa", "w:1:17: the waiver gives no reason")]
    [InlineData("aaaaaaaaaaaaaaaa until=2026-01-01", "w:1:18: the waiver gives no reason")]
    [InlineData("aaaaaaaaaaaaaaaa until=tomorrow because", "w:1:18: 'tomorrow' is no day")]
    public void A_waiver_needs_a_reason_and_a_real_day(string text, string fault)
    {
        Waiver.Parse(text, "w", out var faults).Should().BeEmpty();

        faults.Should().ContainSingle().Which.ToString().Should().StartWith(fault);
    }

    [Fact]
    public void Settings_are_read()
    {
        CheckSettings settings = CheckSettings.Parse("""
            {
              // what fails
              "failOn": ["contradiction:0.8", "dispute"],
              "minConfidence": 0.4, "baseline": "b", "waivers": "w", "against": ["old", "older"], "sarif": "s", "junit": "j",
            }
            """, "reconcile.json", out var faults);

        faults.Should().BeEmpty();
        settings.FailOn.Should().Equal(new GateRule(FindingRelation.Contradiction, 0.8), new GateRule(FindingRelation.Dispute));
        settings.Against.Should().Equal("old", "older");
        settings.Should().Match<CheckSettings>(s => s.MinConfidence == 0.4 && s.Baseline == "b" && s.Waivers == "w" && s.Sarif == "s" && s.JUnit == "j");
    }

    [Theory]
    [InlineData("[]", "r:1:1: the settings are one JSON object")]
    [InlineData("{\n  \"failon\": []\n}", "r:2:3: 'failon' is no setting")]
    [InlineData("{\"failOn\": [\"é\", \"x\"]}", "r:1:13: 'é' is no relation")]
    [InlineData("{\"failOn\": 1}", "r:1:12: 'failOn' is an array of strings")]
    [InlineData("{\"minConfidence\": 2}", "r:1:19: 'minConfidence' is a number from 0 to 1")]
    [InlineData("{\"baseline\": {\"a\": 1}}", "r:1:14: 'baseline' is a path")]
    [InlineData("{\"baseline\": \"b\"", "r:1:")]
    public void A_fault_in_the_settings_has_its_place(string json, string fault)
    {
        CheckSettings.Parse(json, "r", out var faults);

        faults.Should().NotBeEmpty();
        faults[0].ToString().Should().StartWith(fault);
    }
}
