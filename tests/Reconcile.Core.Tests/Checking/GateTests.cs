using FluentAssertions;
using Reconcile.Checking;
using Xunit;

namespace Reconcile.Core.Tests.Checking;

public sealed class GateTests
{
    private const string A = "aaaaaaaaaaaaaaaa", B = "bbbbbbbbbbbbbbbb", C = "cccccccccccccccc";

    [Theory]
    [InlineData("contradiction", 0.1, true)]
    [InlineData("contradiction:0.8", 0.8, true)]
    [InlineData("contradiction:0.8", 0.79, false)]
    [InlineData("dispute", 0.9, false)]
    public void A_rule_holds_from_its_confidence_on(string rule, double confidence, bool fails)
    {
        Gate gate = new(new GateOptions { FailOn = [GateRule.Parse(rule, out _)!] });

        gate.Judge(Made.Run([Made.Finding(A, confidence: confidence)])).Passed.Should().Be(!fails);
    }

    [Theory]
    [InlineData("contradictions", "'contradictions' is no relation")]
    [InlineData("", "'' is no relation")]
    [InlineData("dispute:", "'' is no confidence")]
    [InlineData("dispute:1.5", "'1.5' is no confidence")]
    [InlineData("dispute:-1", "'-1' is no confidence")]
    [InlineData("dispute:NaN", "'NaN' is no confidence")]
    public void A_bad_rule_says_what_is_wrong(string rule, string fault)
    {
        GateRule.Parse(rule, out string? words).Should().BeNull();
        words.Should().Contain(fault);
    }

    [Fact]
    public void A_rule_is_written_as_it_is_read() =>
        GateRule.Parse("single-source:0.75", out _)!.ToString().Should().Be("single-source:0.75");

    [Fact]
    public void Only_what_is_not_in_the_baseline_fails_and_what_is_gone_is_told()
    {
        Baseline baseline = Baseline.Of([Made.Finding(A), Made.Finding(C)]);

        GateResult result = new Gate(new GateOptions { Baseline = baseline }).Judge(Made.Run([Made.Finding(A), Made.Finding(B)]));

        result.Failing.Should().ContainSingle().Which.Fingerprint.Should().Be(B);
        result.Known.Should().ContainSingle().Which.Fingerprint.Should().Be(A);
        result.StaleEntries.Should().ContainSingle().Which.Fingerprint.Should().Be(C);
        result.ToString().Should().Be("failed: 1 at or above the gate, 1 known, 1 gone from the baseline");
    }

    [Fact]
    public void Against_older_articles_only_what_a_new_one_brings_fails()
    {
        GateOptions options = new() { OlderArticles = ["old1", "old2"], OlderFingerprints = [C] };
        Reconciliation run = Made.Run(
            [Made.Finding(A, claims: ["c1", "c2"]), Made.Finding(B, claims: ["c1", "c3"]), Made.Finding(C, claims: ["c2", "c3"])],
            Made.Claim("c1", "old1"), Made.Claim("c2", "old2"), Made.Claim("c3", "new"));

        GateResult result = new Gate(options).Judge(run);

        result.Failing.Should().ContainSingle().Which.Fingerprint.Should().Be(B);
        result.Known.Should().HaveCount(2);
    }

    [Fact]
    public void A_waiver_lets_pass_until_its_day_and_fails_when_stale()
    {
        var waivers = Waiver.Parse($"# settled\n{A} until=2026-05-03 the editor called\n{B}  wrong in the archive", "w", out var faults);
        faults.Should().BeEmpty();
        Reconciliation run = Made.Run([Made.Finding(A)]);

        GateResult inTime = new Gate(new GateOptions { Waivers = waivers, Today = new DateOnly(2026, 5, 3) }).Judge(run);
        GateResult late = new Gate(new GateOptions { Waivers = waivers, Today = new DateOnly(2026, 5, 4) }).Judge(run);

        inTime.Waived.Should().ContainSingle();
        inTime.Faults.Should().ContainSingle().Which.ToString().Should().StartWith($"w:3:1: the waiver for {B} is stale");
        late.Failing.Should().ContainSingle();
        late.Faults[0].ToString().Should().StartWith($"w:2:1: the waiver for {A} expired on 2026-05-03");
        inTime.Passed.Should().BeFalse("a stale waiver fails the check");
    }
}
