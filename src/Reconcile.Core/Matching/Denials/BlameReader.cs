using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Denials;

/// <summary>
/// Reads that somebody else says a wrong of a person or body (two women accuse the senator; she says he attacked her), and that the one who is
/// blamed denies it in general words (denied the allegations, called the claim false, maintains his innocence).
/// </summary>
internal static class BlameReader
{
    /// <summary>Section of the nouns that a denial of wrongs takes as what was said.</summary>
    private const string Wrongdoings = "wrongdoings";

    public static BlameReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (!claim.Tells || !claim.IsFactual || profile.Anchor.Past || claim.Rules.Contains("clause-nominal") || claim.Rules.Contains("clause-adverbial")) return null;
        return Denial(profile) ?? (claim.Assertion == Assertion.Told ? Charge(profile) : null);
    }

    private static BlameReading? Denial(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        bool denies = profile.HasEvent("deny") && profile.Polarity == Polarity.Positive ? IsGeneral(profile.Claim, frame)
            : root.Lemma is "maintain" or "proclaim" or "protest" ? frame.Any(n => n.Head == frame.Root && n.Lemma == "innocence")
            : root.Lemma is "call" or "dismiss" or "describe" && frame.Any(n => IsSaid(n.Lemma)) && frame.Any(n => DeniedObject.SectionOf(n.Lemma) == "false");
        if (denies) return Named(profile, FrameRole.Agent) is { } denier ? new BlameReading(denier.EntityKey!, denier.EntityName!, true, null) : null;

        // The allegations are false, he said; the incident never happened.
        if (profile.Claim.Speakers.IsEmpty || profile.Claim.Speakers[^1] is not { } speaker || !IsPerson(speaker.Key)) return null;

        // I have never attacked anybody; that he did not mean to leaves that he did.
        if (profile.Polarity == Polarity.Negative && root.Class == WordClass.Verb && !frame.Holds("mean") && IsWrong(root) && IsOfHimself(profile, speaker.Key)) return new BlameReading(speaker.Key, speaker.Name, true, Class(root));
        bool said = frame.Find(FrameRole.Agent, frame.Root) is >= 0 and int agent && IsSaid(frame.Nodes[agent].Lemma) && frame.Nodes[agent].Class == WordClass.Noun;
        bool refuted = DeniedObject.SectionOf(root.Lemma) == "false" ? profile.Polarity == Polarity.Positive : profile.Polarity == Polarity.Negative && (root.Lemma is "true" or "happen" or "occur" || profile.HasEvent("happen"));
        return said && refuted ? new BlameReading(speaker.Key, speaker.Name, true, null) : null;
    }

    /// <summary>The allegations, any wrongdoing; not that he did this or that, and not one thing only.</summary>
    private static bool IsGeneral(Claim claim, ClaimFrame frame) =>
        DeniedObject.PointsBack(claim, out FrameNode? said, Wrongdoings) && (said is null || !IsNarrowed(claim, frame, said));

    /// <summary>Allegations of fraud, any involvement in the deal: one thing is denied, and others may be left.</summary>
    private static bool IsNarrowed(Claim claim, ClaimFrame frame, FrameNode said)
    {
        // A claim that he disputes: the one that was told right before.
        if (said.Span.End <= claim.Span.Start) return true;
        ReadOnlySpan<char> after = claim.Text.AsSpan(Math.Clamp(said.Span.End - claim.Span.Start, 0, claim.Text.Length));
        if (after.StartsWith(" of ", StringComparison.Ordinal) || after.StartsWith(" that ", StringComparison.Ordinal)) return true;
        foreach (FrameNode node in frame.Nodes)
            if (node.Head >= 0 && frame.Nodes[node.Head] == said && node is { Role: FrameRole.Modifier or FrameRole.Place, Preposition: not null } && !IsPerson(node.EntityKey) && node.Class != WordClass.Pronoun) return true;
        return frame.Any(n => n.Role == FrameRole.Clause);
    }

    private static BlameReading? Charge(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (profile.Polarity == Polarity.Negative || root.Class != WordClass.Verb) return null;
        if (root.Lemma == "accuse") return Named(profile, FrameRole.Patient) is { Class: not WordClass.Pronoun } accused ? new BlameReading(accused.EntityKey!, accused.EntityName!, false, null) : null;
        if (profile.Claim.Speakers.IsEmpty || profile.Claim.Speakers[^1].Stance is not (Stance.States or Stance.Claims or Stance.Accuses)) return null;
        if (!IsWrong(root)) return null;
        return Named(profile, FrameRole.Agent) is { } doer && !Tells(profile.Claim, doer.EntityKey!) ? new BlameReading(doer.EntityKey!, doer.EntityName!, false, Class(root)) : null;
    }

    /// <summary>The person or body named in the role, or the one for whom a lawyer or a spokesman stands there.</summary>
    private static FrameNode? Named(ClaimProfile profile, FrameRole role)
    {
        ClaimFrame frame = profile.Claim.Frame;
        int at = frame.Find(role, frame.Root);
        if (at < 0) return null;
        if (IsPerson(frame.Nodes[at].EntityKey)) return frame.Nodes[at];
        if (DeniedObject.SectionOf(frame.Nodes[at].Lemma) != "voices") return null;
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == at && node.Role is FrameRole.Modifier or FrameRole.Possessor && IsPerson(node.EntityKey)) return node;
        return null;
    }

    private static bool IsWrong(FrameNode root) => DeniedObject.SectionOf(Class(root)) == "wrongs" || DeniedObject.SectionOf(root.Lemma) == "wrongs";

    /// <summary>Whether what is told of him comes from himself, be it at second hand.</summary>
    private static bool Tells(Claim claim, string person)
    {
        foreach (Speaker speaker in claim.Speakers)
            if (EntityKeys.MayBeOne(speaker.Key, person)) return true;
        return false;
    }

    private static string Class(FrameNode root) => root.EventClass ?? root.Lemma;

    private static bool IsOfHimself(ClaimProfile profile, string speaker) =>
        Array.Exists(profile.Participants, p => p.Role == FrameRole.Agent && p.Key is { } key && EntityKeys.MayBeOne(key, speaker));

    private static bool IsPerson(string? key) =>
        EntityKeys.MayBePerson(key) || (key is not null && key.StartsWith("org:", StringComparison.Ordinal));

    private static bool IsSaid(string lemma) => DeniedObject.IsSaid(lemma, Wrongdoings);
}
