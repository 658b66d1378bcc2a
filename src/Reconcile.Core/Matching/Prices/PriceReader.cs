using Reconcile.Extraction.Quantities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Prices;

/// <summary>Reads for how much something changed hands: bought the firm for two billion, sold to Norvik for two billion, paid two billion for it.</summary>
internal static class PriceReader
{
    private static readonly WordList List = WordList.Load("Matching/Prices/prices.lexicon");

    public static PriceReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        bool ahead = claim.Status is ClaimStatus.Planned or ClaimStatus.Predicted;
        if (claim.Assertion != Assertion.Told || !(ahead || claim.IsFactual) || profile.Polarity == Polarity.Negative || profile.Anchor.Past) return null;
        ClaimFrame frame = claim.Frame;
        string verb = frame.Nodes[frame.Root].Lemma;
        if (frame.Any(n => List.SectionOf(n.Lemma) == "parts") || Sum(frame) is not { } sum) return null;
        if (verb == "pay") return Find(profile, p => frame.Nodes[p.Node].Preposition == "for") is { } paid ? new PriceReading(paid, profile.AgentKey, sum) : null;
        if (verb == "value" && frame.Find(FrameRole.Agent, frame.Root) is >= 0 and var offer && List.SectionOf(frame.Nodes[offer].Lemma) == "offers")
            return Find(profile, p => p.Role == FrameRole.Patient) is { } valued ? new PriceReading(valued, null, sum) { Offered = true } : null;
        string? side = List.SectionOf(verb);
        if (side is not ("buys" or "sells")) return null;
        Participant? thing = Find(profile, p => p.Role == FrameRole.Patient) ?? (side == "sells" ? Find(profile, p => p.Role == FrameRole.Agent) : null);
        string? buyer = side == "buys" ? profile.AgentKey : Find(profile, p => frame.Nodes[p.Node].Preposition == "to")?.Key;
        return thing is null ? null : new PriceReading(thing, buyer, sum) { Offered = ahead };
    }

    /// <summary>The one sum of money of the clause, or null.</summary>
    private static Quantity? Sum(ClaimFrame frame)
    {
        Quantity? found = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Quantity is not { } quantity || quantity == found) continue;
            if (found is not null || quantity.Unit is not { } unit || !Units.AreMoney(unit)) return null;
            found = quantity;
        }

        return found;
    }

    /// <summary>The one thing that is meant, of those that are so.</summary>
    private static Participant? Find(ClaimProfile profile, Func<Participant, bool> so)
    {
        Participant? found = null;
        foreach (Participant participant in profile.Participants)
        {
            FrameNode node = profile.Claim.Frame.Nodes[participant.Node];
            if (!so(participant) || node.Quantity is not null || node.Class == WordClass.Pronoun) continue;
            if (found is not null) return null;
            found = participant;
        }

        return found is not null && (found.Key is not null || profile.Claim.Frame.Nodes[found.Node].Definite) ? found : null;
    }
}
