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
    [InlineData("AgentSame", 1, "A woman is cutting bread.", "There is a woman cutting bread.")]
    [InlineData("IndefiniteFirst", 1, "Two clerks opened the vault.", "The clerks opened the vault.")]
    [InlineData("IndefiniteSecond", -1, "Two clerks opened the vault.", "The clerks opened the vault.")]
    [InlineData("NegationsFirst", 0, "The report was not only late.", "The report was late.")]
    [InlineData("NegationsFirst", 0, "The plan met with not a little envy.", "The plan met with envy.")]
    [InlineData("NegationsFirst", 0, "The taste is not unpleasant.", "The taste is pleasant.")]
    [InlineData("NegationsFirst", 1, "The taste is not pleasant.", "The taste is pleasant.")]
    [InlineData("CancelledFirst", 1, "The taste is not unpleasant.", "The taste is pleasant.")]
    [InlineData("PartialSecond", 1, "All clerks opened the vault.", "Not all clerks opened the vault.")]
    [InlineData("PartialSecond", 0, "All clerks opened the vault.", "The clerks did not open the vault.")]
    [InlineData("LocalFirst", 1, "The board meets on Monday, but not on Friday.", "The board meets on Monday.")]
    [InlineData("SeldomSecond", 1, "The ferry stops here.", "The ferry rarely stops here.")]
    [InlineData("ScaleFar", 1, "All clerks opened the vault.", "Few clerks opened the vault.")]
    [InlineData("ScaleSame", 1, "All clerks opened the vault.", "Every clerk opened the vault.")]
    [InlineData("NumberSum", 1, "The raid freed 12 men and 7 women.", "The raid freed 19 people.")]
    [InlineData("NumberSum", 0, "The raid freed 12 men and 7 women.", "The raid freed 21 people.")]
    [InlineData("ConflictAgent", 1, "The mayor signed the order on Monday.", "The mayor did not sign the order.")]
    [InlineData("ConflictAgent", -1, "The mayor signed the order on Monday.", "The bishop did not sign the order.")]
    [InlineData("ConflictPatient", -1, "The mayor signed the order on Monday.", "The mayor did not sign the ledger.")]
    [InlineData("ConflictClauseSecond", 1, "The mayor signed the order on Monday.", "The mayor did not sign the order.")]
    [InlineData("ConflictStrength", 0, "The mayor signed the order on Monday.", "The mayor signed the order.")]
    [InlineData("RefuteSecond", 0, "The village is by the lake.", "The village lies by the lake.")]
    [InlineData("RefuteSecond", 1, "The village is by the lake.", "The tale of the village by the lake is a lie.")]
    [InlineData("OppositeDenied", 1, "The rules encouraged long visits.", "The rules did not discourage long visits.")]
    [InlineData("NegationShared", 1, "The clerk did not open the vault.", "The clerk never opened the vault.")]
    [InlineData("OpensWithNo", 1, "A bear stole the bus.", "No, a bear did not steal the bus")]
    [InlineData("SourceAfter", 1, "A bear stole the bus.", "Bear stole bus: police")]
    [InlineData("SourceBefore", 1, "A bear stole the bus.", "Police: Bear stole bus")]
    [InlineData("AsksSecond", 1, "A bear stole the bus.", "Did a bear steal the bus?")]
    [InlineData("NegationAligned", 0, "The set was built by Ida Holm.", "The set of Far from Home was built by Ida Holm.")]
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
