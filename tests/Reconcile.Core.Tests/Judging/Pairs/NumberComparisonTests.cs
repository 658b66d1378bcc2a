using FluentAssertions;
using Reconcile.Judging.Pairs;
using Reconcile.Matching.Alignment;
using Xunit;

namespace Reconcile.Core.Tests.Judging.Pairs;

public sealed class NumberComparisonTests
{
    [Theory]
    [InlineData(12, Hedge.Exact, 12, Hedge.Exact, "Same")]
    [InlineData(12, Hedge.Exact, 10, Hedge.MoreThan, "Entails")]
    [InlineData(12, Hedge.Exact, 12, Hedge.MoreThan, "Disjoint")]
    [InlineData(12, Hedge.Exact, 12, Hedge.AtLeast, "Entails")]
    [InlineData(10, Hedge.MoreThan, 12, Hedge.Exact, "Wider")]
    [InlineData(10, Hedge.MoreThan, 12, Hedge.MoreThan, "Wider")]
    [InlineData(20, Hedge.LessThan, 25, Hedge.Exact, "Disjoint")]
    [InlineData(12, Hedge.Exact, 13, Hedge.Exact, "Disjoint")]
    [InlineData(30_000, Hedge.Exact, 29_700, Hedge.Exact, "Near")]
    [InlineData(0, Hedge.None, 3, Hedge.Exact, "None")]
    public void Two_numbers_stand_as_their_intervals_do(double first, Hedge a, double second, Hedge b, string wanted)
    {
        NumberComparison.Compare(Of(first, a), Of(second, b)).ToString().Should().Be(wanted);
    }

    [Theory]
    [InlineData(12, Hedge.Exact, 10, Hedge.MoreThan)]
    [InlineData(7, Hedge.AtMost, 9, Hedge.AtMost)]
    public void Entailed_one_way_is_wider_the_other_way(double first, Hedge a, double second, Hedge b)
    {
        NumberComparison.Compare(Of(first, a), Of(second, b)).Should().Be(NumberRelation.Entails);
        NumberComparison.Compare(Of(second, b), Of(first, a)).Should().Be(NumberRelation.Wider);
    }

    private static Quantity Of(double value, Hedge hedge) => new()
    {
        Low = hedge is Hedge.LessThan or Hedge.AtMost ? null : value,
        High = hedge is Hedge.MoreThan or Hedge.AtLeast ? null : value,
        Hedge = hedge,
    };
}
