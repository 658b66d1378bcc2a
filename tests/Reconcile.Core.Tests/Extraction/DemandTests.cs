using FluentAssertions;
using Xunit;

namespace Reconcile.Core.Tests.Extraction;

public sealed class DemandTests
{
    [Theory]
    [InlineData("The chairman said the phrase ought not to have been printed.", "")]
    [InlineData("Ferries ought to run on Sundays.", "")]
    [InlineData("Ferries should run on Sundays.", "")]
    [InlineData("The clerk ought not to be paid and was dismissed.", "dismiss")]
    public void What_ought_to_be_is_not_said_to_be(string text, string predicates) =>
        string.Join(' ', Claims(text).Where(c => c.Assertion != Assertion.Wanted).Select(c => c.Predicate)).Should().Be(predicates);

    [Theory]
    [InlineData("The chairman said the phrase ought not to have been printed.", "opinion")]
    [InlineData("Ferries should run on Sundays.", "opinion")]
    [InlineData("The senator urged the bank to publish the report.", "wish")]
    public void What_is_wanted_is_counted(string text, string reason) =>
        Reconciler.Default.Extract(new Article { Id = "a", Text = text }).Skipped.Should().ContainSingle().Which.Reason.Should().Be(reason);

    [Fact]
    public void What_somebody_asks_for_is_no_number_of_what_is()
    {
        Claim[] claims = Claims("The senator urged the army to send 300 soldiers.");
        claims.Should().ContainSingle().Which.Assertion.Should().Be(Assertion.Wanted);
    }

    private static Claim[] Claims(string text) => [.. Reconciler.Default.Extract(new Article { Id = "a", Text = text }).Claims];
}
