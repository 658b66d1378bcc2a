using Reconcile.Extraction.Measures;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Universals;

/// <summary>All are said to have met with it, and the other side counts fewer than there were: <c>all victims were taken to hospital</c>, <c>five were</c>.</summary>
internal sealed class UniversalRule : IRule
{
    public string Name => "universal-vs-instance";

    public Verdict? Judge(PairComparison pair) => Judge(pair, pair.First, pair.Second, false) ?? Judge(pair, pair.Second, pair.First, true);

    private Verdict? Judge(PairComparison pair, ClaimProfile all, ClaimProfile some, bool swapped)
    {
        if (all.Claim.Absolute != Absolute.All || some.Claim.Absolute == Absolute.All || all.Article == some.Article) return null;
        if (pair.Event != Level.Same || pair.Place == Level.Different || pair.Time == Level.Different || pair.Anchor == Level.Different) return null;
        if (all.Polarity != some.Polarity || !Likeness.IsFactual(all) || !Likeness.IsFactual(some) || !Likeness.Asserts(all) || !Likeness.Asserts(some)) return null;
        if (all.Counts.Length > 0 || !IsOfPeople(all) || Likeness.HasAgent(some) != Likeness.HasAgent(all)) return null;
        foreach (CountFact fact in some.Counts)
        {
            if (!fact.People || fact.Counted != "person" || fact.Restricted || fact.Modifiers.Length > 0 || fact.Quantity is not { Hedge: Hedge.Exact, Low: { } count and > 1 } || fact.Quantity.High != count || fact.Measure != EventMeasures.Of(some.Events[0], FrameRole.Patient)) continue;
            if (Most(some) <= count) continue;
            string number = Counts.CountWords.Answer(fact);
            var slot = new Slot($"all:{fact.Measure}", $"Is this so of all of them ({fact.Measure})?");
            return new Verdict(
                VerdictKind.Conflict, ConflictType.UniversalVsInstance, slot, swapped ? number : "all", swapped ? "all" : number,
                $"One side says it of all, the other of {number} out of more.", Name, 0.75)
            { Identity = pair.Place == Level.Same || pair.Anchor == Level.Same || Most(all) == Most(some) ? 0.8 : 0 };
        }

        return null;
    }

    private static bool IsOfPeople(ClaimProfile profile) =>
        Array.Exists(profile.Participants, p => p is { Role: FrameRole.Patient or FrameRole.Agent, Key: null, Modifiers: [] } && Language.Lexicons.PersonNouns.KindOf(p.Lemma) is "generic" or "harmed");

    /// <summary>The largest number of people hurt or killed that the article gives.</summary>
    private static double Most(ClaimProfile profile)
    {
        double most = 0;
        foreach (CountFact fact in profile.ArticleCounts)
            if (fact is { People: true, Counted: "person", Quantity: { Hedge: Hedge.Exact, Low: { } low } } && !fact.Measure.Contains(':', StringComparison.Ordinal)) most = Math.Max(most, low);
        return most;
    }
}
