using CsCheck;
using FluentAssertions;
using Reconcile.Language.Parsing;
using Xunit;

namespace Reconcile.Core.Tests.Language;

public sealed class HighestTests
{
    // Few values, so that there are equals.
    [Fact]
    public void The_first_of_the_highest_is_chosen() => Gen.Int[-3, 3].Array[1, 40].Sample(scores =>
    {
        int first = Array.IndexOf(scores, scores.Max());
        Highest.IndexOf<int>(scores).Should().Be(first);
        Highest.IndexOf<long>(Array.ConvertAll(scores, static s => (long)s)).Should().Be(first);
    });
}
