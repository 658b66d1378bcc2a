using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Stakes;

/// <summary>Reads how much of a company somebody owns: owns 17 percent of it, holds a fifth of the shares, has a 30 percent stake in it.</summary>
internal static class StakeReader
{
    private static readonly WordList List = WordList.Load("Matching/Stakes/stakes.lexicon");

    public static StakeReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || profile.Polarity == Polarity.Negative) return null;
        ClaimFrame frame = claim.Frame;
        string verb = frame.Nodes[frame.Root].Lemma;
        string? side = List.SectionOf(verb);
        FrameNode? stake = Child(frame, "stakes"), share = Child(frame, "shares");
        if (side == "changing" && (stake is not null || share is not null) && Holder(profile) is { } trader) return new StakeReading(trader, null, null, 0, 0, null);
        if (side != "having" || claim.InPast || profile.Anchor.Past || frame.Any(n => List.SectionOf(n.Lemma) == "apart") || Part(frame) is not { } part || Holder(profile) is not { } holder) return null;

        // Who has or holds 30 percent may have them of votes, of land, of a market.
        FrameNode? of = stake is not null ? Below(frame, stake) : share is not null ? Below(frame, share) : frame.Nodes.FirstOrDefault(n => n.Preposition == "of" && n.Quantity == part);
        if (of is { EntityKey: null } && List.SectionOf(of.Lemma) is not ("companies" or "shares")) return null;
        if (stake is null && share is null && of is null && verb != "own") return null;
        if (of is { EntityKey: { } place } && (place.StartsWith("gov:", StringComparison.Ordinal) || (stake is null && share is null && place.StartsWith("place:", StringComparison.Ordinal)))) return null;
        of ??= OfHolder(frame, holder);
        (double low, double high) = Bounds(part);
        return high > 100 && low > 100 ? null : new StakeReading(profile.AgentAlias ?? holder, of?.EntityKey, of is { EntityKey: null } ? of.Lemma : null, low, high, part);
    }

    /// <summary>The one part of a whole that the clause tells, in percent or as a fraction.</summary>
    private static Quantity? Part(ClaimFrame frame)
    {
        Quantity? found = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Quantity is not { } quantity || quantity == found) continue;
            if (found is not null || quantity.Role.HasFlag(QuantityRole.ChangeBy) || quantity.Role.HasFlag(QuantityRole.ChangeTo)) return null;
            if (quantity.Unit != "percent" && !(quantity.Unit is null && (quantity.Low ?? quantity.High) is > 0 and < 1)) return null;
            found = quantity;
        }

        return found;
    }

    /// <summary>What is owned by the holder, who is named or meant.</summary>
    private static Participant? Holder(ClaimProfile profile)
    {
        Participant? found = null;
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role != FrameRole.Agent) continue;
            FrameNode node = profile.Claim.Frame.Nodes[participant.Node];
            if (found is not null || (participant.Key is null && (node.Class != WordClass.Noun || !node.Definite)) || node.Quantity is not null) return null;
            found = participant;
        }

        return found;
    }

    private static FrameNode? Child(ClaimFrame frame, string section) => frame.Nodes.FirstOrDefault(n => n.Head == frame.Root && List.SectionOf(n.Lemma) == section);

    /// <summary>The company below the stake or the shares: a stake in Belmor, Belmor's shares.</summary>
    private static FrameNode? Below(ClaimFrame frame, FrameNode noun)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Head >= 0 && (frame.Nodes[node.Head] == noun || (frame.Nodes[node.Head] is { Quantity: not null, Head: >= 0 } part && frame.Nodes[part.Head] == noun)) && (node.Preposition is "in" or "of" || node.Role == FrameRole.Possessor) && node.Class is WordClass.Noun or WordClass.Name && node.Quantity is null) return node;
        return null;
    }

    /// <summary>Belmor's largest shareholder owns a part of Belmor.</summary>
    private static FrameNode? OfHolder(ClaimFrame frame, Participant holder) =>
        holder.Lemma is "shareholder" or "holder" or "investor" ? frame.Nodes.FirstOrDefault(n => n.Head == holder.Node && n.Role == FrameRole.Possessor && n.EntityKey is not null) : null;

    /// <summary>A quarter is told of what is near it, and 17 percent of what is rounded to it.</summary>
    private static (double Low, double High) Bounds(Quantity part)
    {
        bool fraction = part.Unit is null;
        double factor = fraction ? 100 : 1, value = (part.Low ?? part.High ?? 0) * factor;
        double slack = part.Hedge == Hedge.Exact ? fraction ? value * 0.08 : value == Math.Floor(value) ? 1 : 0.1 : Math.Max(value * 0.12, 1);
        double low = part.Hedge is Hedge.MoreThan or Hedge.AtLeast ? value : part.Low is { } l ? (l * factor) - slack : 0;
        double high = part.Hedge is Hedge.LessThan or Hedge.AtMost ? value : part.High is { } h ? (h * factor) + (part.Hedge == Hedge.Nearly ? 1 : slack) : 100;
        return (low, high);
    }
}
