using FluentAssertions;
using Reconcile.Judging.Pairs;
using Reconcile.Matching.Alignment;
using Xunit;

namespace Reconcile.Core.Tests.Judging.Pairs;

public sealed class PairFeaturesTests
{
    [Theory]
    [InlineData("SubstitutedDirection", 1, "The kiosk stands near the landing.", "The kiosk stands far away from the landing.")]
    [InlineData("SubstitutedDirection", 0, "The kiosk stands near the landing.", "The kiosk stands at the landing.")]
    [InlineData("SubstitutedOrdinal", 1, "The rower finished in third place.", "The rower finished in ninth place.")]
    [InlineData("SubstitutedExclusive", 0, "The rower finished in third place.", "The rower finished in 3rd place.")]
    [InlineData("SubstitutedColour", 1, "The gate of the mill is painted black.", "The gate of the mill is painted pink.")]
    [InlineData("SubstitutedPerson", 1, "A nurse was waiting at the gate.", "A plumber was waiting at the gate.")]
    [InlineData("Substitutions", 1, "The barn behind the stone wall burned down.", "The barn behind the plastic wall burned down.")]
    [InlineData("ExclusiveName", 0, "Maria Elena Costa chairs the board.", "Maria Costa chairs the board.")]
    [InlineData("TimeDisjoint", 0, "The singer was born on 4 May 1971.", "The singer was born before 1975.")]
    [InlineData("TimeSame", 1, "The singer was born on 4 May 1971.", "The singer was born before 1975.")]
    [InlineData("TimeDisjoint", 1, "The singer was born on 4 May 1971.", "The singer was born in 1968.")]
    [InlineData("TimeDisjoint", 0, "The singer was born in 1968.", "The singer moved to Lima in 1994.")]
    [InlineData("NumberEntails", 1, "The appeal raised $40,500 on Friday and $913,000 in all.", "The appeal raised more than $900,000.")]
    [InlineData("NumberSame", 1, "The mill employs 40 weavers.", "The mill employs 40 weavers.")]
    [InlineData("NumberSame", 0, "The mill employs 40 weavers.", "The dairy sold 40 cheeses.")]
    [InlineData("KindOther", 1, "Harrow Lane is a novel about two sisters.", "Harrow Lane is a bakery.")]
    [InlineData("KindOther", 0, "Harrow Lane is a novel about two sisters.", "Harrow Lane is a book.")]
    [InlineData("KindSame", 1, "Harrow Lane is a novel about two sisters.", "Harrow Lane is a book.")]
    [InlineData("DeniedCover", 1, "A man is mending a net on the quay.", "There is no man mending a net.")]
    [InlineData("DeniedCover", -1, "A man is mending a net.", "A woman is mending a net.")]
    [InlineData("DeniedNew", 0, "A man is mending a net on the quay.", "There is no man mending a net.")]
    [InlineData("NegationParity", 1, "The firm refused to pay the fine.", "The firm paid the fine.")]
    [InlineData("NegationParity", 0, "The firm managed to pay the fine.", "The firm paid the fine.")]
    [InlineData("DeniedCover", 1, "The firm refused to pay the fine.", "The firm paid the fine.")]
    [InlineData("AgentSame", 1, "A man is mending a net.", "There is a man mending a net.")]
    [InlineData("IndefiniteFirst", 1, "Two clerks opened the vault.", "The clerks opened the vault.")]
    [InlineData("IndefiniteSecond", -1, "Two clerks opened the vault.", "The clerks opened the vault.")]
    public void Measures(string feature, double wanted, string first, string second) =>
        PairFeatures.Of(TextView.Of(first, null), TextView.Of(second, null))[Enum.Parse<PairFeature>(feature)].Should().BeApproximately(wanted, 1e-9);

    [Fact]
    public void What_is_denied_beyond_what_is_said_counts()
    {
        FeatureRow row = PairFeatures.Of(TextView.Of("A man is mending a net.", null), TextView.Of("There is no man mending a net in the rain.", null));
        row[PairFeature.DeniedCover].Should().BeLessThan(0.9);
        row[PairFeature.DeniedNew].Should().BeGreaterThan(0.5);
    }

    [Fact]
    public void Who_says_it_weighs_less_than_what_is_said()
    {
        FeatureRow told = PairFeatures.Of(TextView.Of("Two ferries collided in the strait.", null), TextView.Of("Two ferries collided in the strait, the coast guard said.", null));
        FeatureRow added = PairFeatures.Of(TextView.Of("Two ferries collided in the strait.", null), TextView.Of("Two ferries collided in the strait, the coast guard helped.", null));
        told[PairFeature.UnalignedSecond].Should().BeLessThan(added[PairFeature.UnalignedSecond]);
    }
}
