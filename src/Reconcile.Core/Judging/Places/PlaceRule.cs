using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Places;

/// <summary>Different places of one event.</summary>
internal sealed class PlaceRule : IRule
{
    public string Name => "place";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair)) return null;
        if (pair.Place != Level.Different || pair.Event != Level.Same || pair.First.Polarity != pair.Second.Polarity) return null;
        if (pair.Agent == Level.Different || pair.Patient == Level.Different || pair.Time == Level.Different) return null;
        if (pair.Agent != Level.Same && pair.Patient != Level.Same) return null;
        bool one = IsOneBody(pair);
        if ((pair.Anchor == Level.Different && !one) || pair.Words < 0.5 || !Likeness.BothStated(pair)) return null;
        if (pair.Numbers == Level.Different || !IsThere(pair.First) || !IsThere(pair.Second)) return null;
        string a = pair.First.Places[0], b = pair.Second.Places[0];
        var slot = new Slot($"where:{pair.First.Events[0]}", $"Where: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.Place, slot, a, b, $"One side names {a}, the other {b}.", Name, (one ? 0.5 : 0.3) + (0.3 * pair.Words));
    }

    /// <summary>Whoever is named is in one place at one time, whatever the story's own places are.</summary>
    private static bool IsOneBody(PairComparison pair)
    {
        if (pair.Time != Level.Same || pair.First.Anchor.Past || pair.Second.Anchor.Past || pair.First.Claim.Time is not { Granularity: <= Granularity.Day }) return false;
        return Likeness.SharesPerson(pair, inOneRole: true) || (pair.Shared.OfLonger >= 0.6 && IsOne(pair.First) && IsOne(pair.Second));
    }

    /// <summary>The suspect, the meeting: one that is meant, not one of several.</summary>
    private static bool IsOne(ClaimProfile profile)
    {
        foreach (Participant participant in profile.Participants)
            if (participant is { Role: FrameRole.Patient } && profile.Claim.Frame.Nodes[participant.Node] is { Definite: true, Quantity: null } && profile.Claim.Text.Contains(participant.Lemma, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether the place is where it happened, and not where it came from or went to.</summary>
    private static bool IsThere(ClaimProfile profile)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Role == FrameRole.Place && node.EntityKey == profile.Places[0]) return node.Head == profile.Claim.Frame.Root && node.Preposition is "in" or "at" or "near" or "outside" or "inside" or "on" or "off";
        return false;
    }
}
