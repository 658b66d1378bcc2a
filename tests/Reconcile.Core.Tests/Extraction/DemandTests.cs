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
        string.Join(' ', Reconciler.Default.Extract(new Article { Id = "a", Text = text }).Claims.Select(c => c.Predicate)).Should().Be(predicates);
}
