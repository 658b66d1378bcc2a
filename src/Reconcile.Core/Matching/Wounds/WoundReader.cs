using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Wounds;

/// <summary>Reads from a claim where on the body somebody was hit: shot in the chest, a gunshot wound to the leg.</summary>
internal static class WoundReader
{
    private static readonly Dictionary<string, (string Region, string Place)> Parts = Read();

    /// <summary>The one place where one person was hit, or null where there is none or more than one.</summary>
    public static WoundReading? Of(ClaimProfile profile)
    {
        if (profile.Claim.Assertion != Assertion.Told || profile.Polarity == Polarity.Negative) return null;
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode? part = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Class != WordClass.Noun || !Parts.ContainsKey(node.Lemma) || Of(frame, node, ofBody: false) is not null || node.Preposition is not ("in" or "to" or "through" or "into") || !IsOfWound(frame, node)) continue;
            if (part is not null) return null;
            part = node;
        }

        if (part is null || IsMany(profile) || Victim(frame) is { Class: WordClass.Pronoun, Lemma: "it" or "you" }) return null;

        // The back of the head is the head.
        string word = Of(frame, part, ofBody: true)?.Lemma ?? part.Lemma;
        (string region, string place) = Parts[word];
        FrameNode? victim = Victim(frame);
        string? person = victim is { Class: not WordClass.Pronoun } ? victim.EntityKey : null;
        return new WoundReading(word, region, place, person, Side(frame, part)) { Name = victim?.EntityName, Victim = victim is { Class: WordClass.Noun } ? victim.Lemma : null };
    }

    /// <summary>Whether what stands above the part is a hit or a wound.</summary>
    private static bool IsOfWound(ClaimFrame frame, FrameNode part)
    {
        if (part.Head < 0) return false;
        FrameNode above = frame.Nodes[part.Head];

        // The murder of a man shot in the back tells of the man what others tell of others.
        if (part.Head != frame.Root && above.Class == WordClass.Verb) return false;
        return above.EventClass is "shoot" or "stab" or "wound" || above.Lemma is "strike" or "hit" or "graze" or "wound" or "shot" or "injury" or "pierce" or "suffer" or "sustain" or "gunshot" or "be";
    }

    /// <summary>Several shots leave several wounds, of which each article may name one.</summary>
    private static bool IsMany(ClaimProfile profile)
    {
        int parts = 0;
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
        {
            if (node.Lemma is "itself" or "themselves" or "ourselves" or "yourself" or "multiple" or "several" or "time" or "twice" or "repeatedly" or "both" or "also" or "least") return true;
            if (node.Quantity is { Low: > 1 } quantity && (quantity.Role & QuantityRole.Age) == 0 && node.Time is null) return true;

            // In the arm and the chest; the back of the head is one.
            if (node.Class == WordClass.Noun && Parts.ContainsKey(node.Lemma) && node.Preposition != "of") parts++;
        }

        return parts > 1;
    }

    /// <summary>Who was shot, or who has the wound.</summary>
    private static FrameNode? Victim(ClaimFrame frame)
    {
        FrameRole role = frame.Nodes[frame.Root] is { Class: WordClass.Verb, Lemma: not ("suffer" or "sustain" or "receive" or "have" or "die" or "get") } ? FrameRole.Patient : FrameRole.Agent;
        if (frame.Find(role, frame.Root) is not (>= 0 and int at))
        {
            // The officer hit in the leg: nobody hits in a leg, so that he is the one who was hit.
            if (role != FrameRole.Patient || frame.Find(FrameRole.Agent, frame.Root) is not (>= 0 and int hit) || frame.Nodes[hit] is not { Class: WordClass.Noun or WordClass.Name } person) return null;
            return person.EntityKey is not null || PersonNouns.Contains(person.Lemma) ? person : null;
        }

        // Who shot himself in the hand is the one who acts.
        return Pronouns.IsReflexive(frame.Nodes[at].Lemma) && frame.Find(FrameRole.Agent, frame.Root) is >= 0 and int doer ? frame.Nodes[doer] : frame.Nodes[at];
    }

    /// <summary>What the part is a part of: the back of the head, which is of the body, or of the room.</summary>
    private static FrameNode? Of(ClaimFrame frame, FrameNode part, bool ofBody)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Preposition == "of" && node.Head >= 0 && frame.Nodes[node.Head] == part && Parts.ContainsKey(node.Lemma) == ofBody) return node;
        return null;
    }

    private static string? Side(ClaimFrame frame, FrameNode part)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Lemma is "left" or "right" && node.Head >= 0 && frame.Nodes[node.Head] == part) return node.Lemma;
        return null;
    }

    private static Dictionary<string, (string, string)> Read()
    {
        var parts = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Matching/Wounds/body.lexicon"))
            foreach (string word in line.Values) parts.Add(word, (line.Section, line.Key));
        return parts;
    }
}
