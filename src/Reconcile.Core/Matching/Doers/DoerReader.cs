using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Doers;

/// <summary>Reads by whose hand somebody died or was shot: killed by police, shot himself dead, took his own life.</summary>
internal static class DoerReader
{
    private static readonly WordList List = WordList.Load("Matching/Doers/doers.lexicon"), Manners = WordList.Load("Matching/Doers/manners.lexicon");

    public static DoerReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || profile.Polarity == Polarity.Negative || profile.Anchor.Past) return null;
        if (Find(profile, FrameRole.Agent) is { } own && IsOwnHand(claim.Frame)) return new DoerReading(own, null, null);
        if (OfDeath(profile) is { } death) return death;
        string? means = profile.HasEvent("shoot") ? "shoot" : profile.HasEvent("stab") ? "stab" : null;
        bool fatal = IsFatal(profile);
        if (!fatal && means is null) return null;
        if (Find(profile, FrameRole.Patient) is not { } victim) return Pronoun(claim.Frame) is { } somebody && profile.Participants is [{ Role: FrameRole.Agent } other, ..] ? new DoerReading(somebody, other, null) { Fatal = fatal, Means = means, Loose = true } : null;
        if (Array.Find(profile.Participants, p => p.Role == FrameRole.Agent) is not { } doer) return claim.Frame.Nodes[claim.Frame.Root].Lemma is "murder" or "assassinate" ? new DoerReading(victim, null, null) { Manner = DoerReading.Another } : null;
        if (IsOne(doer, victim)) return new DoerReading(victim, null, null) { Fatal = fatal, Means = means };
        string? side = List.SectionOf(doer.Lemma);
        return doer.Key is not null || side is not null || PersonNouns.Contains(doer.Lemma) ? new DoerReading(victim, doer, side) { Fatal = fatal, Means = means } : null;
    }

    /// <summary>One who is meant, in the role.</summary>
    private static Participant? Find(ClaimProfile profile, FrameRole role)
    {
        Participant? found = null;
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role != role || (participant.Key is null && !PersonNouns.Contains(participant.Lemma))) continue;
            if (found is not null) return null;
            found = participant;
        }

        if (found is null) return null;
        FrameNode node = profile.Claim.Frame.Nodes[found.Node];
        return node.Quantity is null && (found.Key is not null || node.Definite || node.Class == WordClass.Pronoun) ? found : null;
    }

    /// <summary>The one who undergoes, where only he or she is said.</summary>
    private static Participant? Pronoun(ClaimFrame frame) =>
        frame.Find(FrameRole.Patient, frame.Root) is >= 0 and var at && frame.Nodes[at] is { Class: WordClass.Pronoun, EntityKey: null } node ? new Participant(node.Lemma, null, FrameRole.Patient, at, []) : null;

    private static bool IsOne(Participant doer, Participant victim) => doer.Key is null ? victim.Key is null && doer.Node == victim.Node || doer.Lemma == victim.Lemma : doer.Key == victim.Key;

    /// <summary>Took his own life, committed suicide, died by suicide, of a self-inflicted wound; turned the gun on himself.</summary>
    private static bool IsOwnHand(ClaimFrame frame)
    {
        FrameNode root = frame.Nodes[frame.Root];
        foreach (FrameNode node in frame.Nodes)
        {
            if (root.Lemma == "turn" && node.Preposition == "on" && node.Head == frame.Root && Pronouns.IsReflexive(node.Lemma)) return true;
            if (node.Lemma == "life" && root.Lemma == "take" && node.Head == frame.Root) return frame.Any(n => n.Lemma == "own");
            if (node.Lemma == "suicide" && node.Head == frame.Root) return root.Lemma is "commit" || root.EventClass == "die";
            if (node.Lemma is "self-inflicted" or "inflict") return root.EventClass == "die" && (node.Lemma == "self-inflicted" || frame.Any(n => n.Lemma == "self"));
        }

        return false;
    }

    /// <summary>Her death was an accident, was ruled a homicide; she died of natural causes.</summary>
    private static DoerReading? OfDeath(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        string? manner = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (Manners.SectionOf(node.Lemma) is not { } section || section == "rules") continue;
            if (manner is not null) return null;
            manner = section;
        }

        FrameNode root = frame.Nodes[frame.Root];
        if (manner is null) return null;
        if (root.EventClass == "die" && root.Class == WordClass.Verb) return manner is "accident" or "nature" && Find(profile, FrameRole.Agent) is { } dead ? new DoerReading(dead, null, null) { Manner = manner } : null;
        if (Manners.SectionOf(root.Lemma) is null) return null;
        int death = 0;
        while (death < frame.Nodes.Length && frame.Nodes[death] is not { Lemma: "death", Role: FrameRole.Agent or FrameRole.Patient }) death++;
        if (death == frame.Nodes.Length) return null;
        foreach (FrameNode node in frame.Nodes)
            if (node.EntityKey is { } key && node.Head >= 0 && (node.Head == death || frame.Nodes[node.Head].Head == death)) return new DoerReading(new Participant(node.EntityName ?? node.Lemma, key, FrameRole.Patient, death, []), null, null) { Manner = manner };
        return null;
    }

    /// <summary>Killed, shot dead, fatally stabbed.</summary>
    private static bool IsFatal(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (frame.Nodes[frame.Root].EventClass == "kill") return true;
        if (!profile.HasEvent("shoot") && !profile.HasEvent("stab")) return false;
        return frame.Any(n => n.Lemma is "dead" or "fatally" or "death");
    }
}
