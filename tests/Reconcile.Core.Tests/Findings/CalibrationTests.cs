using FluentAssertions;
using Reconcile.Findings;
using Xunit;

namespace Reconcile.Core.Tests.Findings;

public sealed class CalibrationTests
{
    private static readonly Calibration Made = new([0, 0.5], new Dictionary<string, (double Right, double Judged)[]>
    {
        [Calibration.All] = [(3, 8), (17, 18)],
        ["sure"] = [(2, 2), (8, 8)],
        ["falling"] = [(4, 4), (0, 4)],
    });

    [Theory]
    [InlineData("new", 0.2, 0.4)]
    [InlineData("new", 0.5, 0.9)]
    [InlineData("sure", 0.1, 0.7)]
    [InlineData("sure", 0.9, 0.98)]
    public void A_confidence_is_the_share_that_was_right_drawn_towards_that_of_all_rules(string rule, double score, double wanted) =>
        Made.Of(rule, score).Should().BeApproximately(wanted, 1e-9);

    [Fact]
    public void A_higher_score_never_has_a_lower_confidence() =>
        Made.Of("falling", 0.9).Should().Be(Made.Of("falling", 0.1)).And.BeApproximately((4.8 + 1.8) / 12, 1e-9);

    [Fact]
    public void The_counts_that_come_with_the_engine_rise()
    {
        foreach (string rule in (string[])["count", "negation", "name-or-role", "denial", "a rule that nobody judged"])
            Calibration.Default.Of(rule, 0.8).Should().BeGreaterThanOrEqualTo(Calibration.Default.Of(rule, 0.2), rule).And.BeInRange(0.5, 1);
    }
}
