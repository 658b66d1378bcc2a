using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Reconcile.Reporting;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class TextReportTests
{
    private static readonly string Plain = Written.As("text", WarehouseFire.Report);

    [Fact]
    public void Starts_with_what_was_found() => Plain.Should().StartWith(
        "5 articles, 19 claims: 3 contradictions, 2 disputes, 1 update, 1 forecast, 1 difference\n  of framing, 1 agreement and 1 figure from a single source\n");

    [Fact]
    public void Shows_both_sides_with_words_outlet_date_and_voice()
    {
        Plain.Should().Contain("1. CONTRADICTION (COUNT) confidence 0.91, settle before publication, finding f1\n   How many people died in the fire at Port Ellery?\n");
        Plain.Should().Contain("   A. at least 12 people\n");
        Plain.Should().Contain("“›At least 12 people were killed‹ when a warehouse");
        Plain.Should().Contain("        The Harbour Post, 3 May 2024; in the outlet’s own voice\n");
        Plain.Should().Contain("        Island Gazette, 3 May 2024; stated by the mayor’s office\n");
        Plain.Should().Contain("   Why: Nine is below the twelve");
        Plain.Should().Contain("   What would settle it: The coroner’s list of the dead for 3 May.\n");
    }

    [Fact]
    public void Agreements_come_after_conflicts_and_coverage_last()
    {
        Plain.IndexOf("WHERE THEY SAY THE SAME", StringComparison.Ordinal).Should().BeGreaterThan(Plain.IndexOf("FRAMING", StringComparison.Ordinal));
        Plain.Should().EndWith("  Not checked: 2 questions.\n  Not checked: 1 conditional clause.\n  The report shows what the articles say, not who is right.\n");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void No_line_is_wider_than_asked_for(int width) => Written
        .As("text", WarehouseFire.Report, new ReportOptions { Width = width }).Split('\n').Should().OnlyContain(line => line.Length <= width);

    [Fact]
    public void Colour_changes_nothing_but_the_escapes()
    {
        string colour = Written.As("text", WarehouseFire.Report, new ReportOptions { Colour = true });
        colour.Should().Contain("\u001b[1m");
        System.Text.RegularExpressions.Regex.Replace(colour, "\u001b\\[[0-9;]*m", "").Should().Be(Plain);
    }

    [Fact]
    public void Every_line_closes_its_colour()
    {
        foreach (string line in Written.As("text", WarehouseFire.Report, new ReportOptions { Colour = true, Width = 40 }).Split('\n'))
            line.LastIndexOf("\u001b[0m", StringComparison.Ordinal).Should().Be(line.LastIndexOf("\u001b[", StringComparison.Ordinal), line);
    }

    [Fact]
    public void Plain_text_has_no_ornaments_that_a_screen_reader_would_spell_out() =>
        Plain.Should().NotContainAny("─", "•", "×", "│", "\u001b");

    [Fact]
    public void Hostile_text_cannot_steer_the_terminal()
    {
        Harmless.Steering(Written.As("text", HostileStory.Report)).Should().BeEmpty();
        Harmless.Steering(Written.As("text", SampleLedger.Of(HostileStory.Report))).Should().BeEmpty();
    }

    [Fact]
    public void No_line_of_hostile_text_starts_a_workflow_command() =>
        Written.As("text", HostileStory.Report).Split('\n').Should().NotContain(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.TrimStart().StartsWith("##", StringComparison.Ordinal));

    [Fact]
    public void The_ledger_shows_each_claim_with_its_facts()
    {
        string text = Written.As("text", SampleLedger.Of(WarehouseFire.Report), new ReportOptions { Width = 120 });
        text.Should().StartWith("The Harbour Post, 3 May 2024\n4 sentences, 4 claims\n\n");
        text.Should().Contain("  “›At least 12 people were killed‹ when a warehouse burned down in Port Ellery on Friday.”\n      c1; be; 12 or more people; in the outlet’s own voice\n");
    }
}
