using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Retorts;

/// <summary>Each of two parties says that it was the other: the government broke the ceasefire, say the rebels; the rebels did, says the government.</summary>
internal sealed class MutualRule : IRule
{
    public string Name => "retort";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.Event != Level.Same || pair.Agent != Level.Different || pair.First.Polarity != Polarity.Positive || pair.Second.Polarity != Polarity.Positive || !Likeness.BothStated(pair)) return null;
        if (Likeness.OneVoice(pair) || Doer(pair.First) is not { } a || Doer(pair.Second) is not { } b || !RetortRule.IsSpeaker(b, pair.First.Claim) || !RetortRule.IsSpeaker(a, pair.Second.Claim)) return null;

        // They did it to one and the same, or each says that the other began.
        bool first = pair.First.Claim.Frame.Holds("first") && pair.Second.Claim.Frame.Holds("first");
        if (!first && (pair.Patient != Level.Same || !Likeness.IsPatientMeant(pair.First) || !Likeness.IsPatientMeant(pair.Second))) return null;
        if (pair.Time == Level.Different || pair.Place == Level.Different || Likeness.OneIsAnother(pair)) return null;
        string one = a.EntityName ?? a.Lemma, other = b.EntityName ?? b.Lemma;
        var slot = new Slot($"who:{pair.First.Events[0]}/{Slot.Unordered(one, other)}", $"Who was it: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.NameOrRole, slot, one, other, "Each of the two says that it was the other.", Name, 0.75) { Identity = 0.85, IsAnswer = true };
    }

    /// <summary>Who did it, by name or noun: whom a pronoun means may be anybody.</summary>
    private static FrameNode? Doer(ClaimProfile profile) =>
        profile.Claim.Frame.Find(FrameRole.Agent, profile.Claim.Frame.Root) is >= 0 and var at && profile.Claim.Frame.Nodes[at] is { Class: not WordClass.Pronoun } doer && !RetortRule.IsSpeaker(doer, profile.Claim) ? doer : null;
}
