using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Denials;

/// <summary>
/// Reads that somebody rejects what was said just before and points back to it: denied it, dismissed the claim, called that a lie, said that this was
/// untrue, said that no such request had been made.
/// </summary>
internal static class RebuttalReader
{
    public static RebuttalReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (!claim.Tells || !claim.IsFactual || claim.Rules.Contains("clause-nominal") || claim.Rules.Contains("clause-relative")) return null;
        return OfVerb(profile) ?? OfSpeech(profile);
    }

    /// <summary>The company denied it; the minister called the account a lie.</summary>
    private static RebuttalReading? OfVerb(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (root.Class != WordClass.Verb || profile.Polarity == Polarity.Negative || frame.Find(FrameRole.Agent, frame.Root) is not (>= 0 and var at)) return null;
        FrameNode? said = null;
        bool rejects = profile.HasEvent("deny") || DeniedObject.SectionOf(root.Lemma) == "rejects" ? DeniedObject.PointsBack(profile.Claim, out said, "views", "accounts") && said is not null && PointsBack(profile.Claim, said)
            : DeniedObject.SectionOf(root.Lemma) == "calls" && frame.Any(n => IsFalse(n.Lemma)) && (said = Back(profile.Claim)) is not null;
        if (!rejects || said is null || (said.Lemma == "charge" && !profile.HasEvent("deny"))) return null;
        FrameNode who = frame.Nodes[at];
        bool party = who.EntityKey is not null || (who.Class == WordClass.Noun && (PersonNouns.Contains(who.Lemma) || Words.IsKindOf(who.Lemma, "organization")));
        return party ? new RebuttalReading(who.EntityKey ?? who.Lemma, who.EntityName ?? who.Lemma, said.Class == WordClass.Noun ? said.Lemma : null) : null;
    }

    /// <summary>That was untrue, he said; she said that there had been no such request.</summary>
    private static RebuttalReading? OfSpeech(ClaimProfile profile)
    {
        if (profile.Claim.Speakers.IsEmpty || profile.Claim.Speakers[^1] is not { } speaker || profile.Claim.Frame.Holds("original") || profile.Claim.Frame.Holds("first")) return null;
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (profile.Polarity == Polarity.Negative && Such(frame) is { } such && IsNone(profile.Claim)) return new RebuttalReading(speaker.Key, speaker.Name, such.Lemma);
        if (profile.Claim.Answers) return new RebuttalReading(speaker.Key, speaker.Name, null);
        if (speaker.Stance == Stance.Denies && Any(profile.Claim) is { } deed) return new RebuttalReading(speaker.Key, speaker.Name, deed.Lemma);
        if (frame.Find(FrameRole.Agent, frame.Root) is not (>= 0 and var at) || frame.Nodes[at] is not { } subject || subject.Lemma == "it" || !PointsBack(profile.Claim, subject)) return null;
        bool untrue = profile.Polarity == Polarity.Negative ? root.Lemma is "true" or "correct" : IsFalse(root.Lemma);
        return untrue ? new RebuttalReading(speaker.Key, speaker.Name, subject.Class == WordClass.Noun ? subject.Lemma : null) : null;
    }

    /// <summary>The noun after <c>such</c>.</summary>
    private static FrameNode? Such(ClaimFrame frame)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node is { Lemma: "such", Role: FrameRole.Modifier, Head: >= 0 } && frame.Nodes[node.Head] is { Class: WordClass.Noun } noun && !frame.Any(n => n != node && n.Head == node.Head && n.Role == FrameRole.Modifier && n.Class == WordClass.Adjective)) return noun;
        return null;
    }

    /// <summary>The deed of which none is said to have been: any breach.</summary>
    private static FrameNode? Any(Claim claim)
    {
        foreach (FrameNode node in claim.Frame.Nodes)
            if (node is { Class: WordClass.Noun, EventClass: not null } && claim.Text.Contains("any " + node.Lemma, StringComparison.OrdinalIgnoreCase)) return node;
        return null;
    }

    /// <summary>No such request, any such order: none at all, where such an order may mean its kind.</summary>
    private static bool IsNone(Claim claim) =>
        claim.Text.Contains("no such ", StringComparison.OrdinalIgnoreCase) || claim.Text.Contains("any such ", StringComparison.OrdinalIgnoreCase);

    private static FrameNode? Back(Claim claim)
    {
        foreach (FrameNode node in claim.Frame.Nodes)
            if (PointsBack(claim, node)) return node;
        return null;
    }

    /// <summary>That, or the claim: such as was made before, and not the claim that this or that is so.</summary>
    private static bool PointsBack(Claim claim, FrameNode node)
    {
        if (node is { Class: WordClass.Pronoun, Lemma: "that" or "this" or "it" }) return true;
        if (node.Class != WordClass.Noun || !IsSaid(node.Lemma) || !(node.Definite || Such(claim.Frame) == node)) return false;
        int end = node.Span.End - claim.Span.Start;
        if (end < 0 || end > claim.Text.Length) return false;
        ReadOnlySpan<char> after = claim.Text.AsSpan(end).TrimStart();
        if (after.IsEmpty) return claim.Span.End >= claim.Sentence.End - 2;
        int blank = after.IndexOf(' ');
        string next = (blank < 0 ? after : after[..blank]).ToString();
        return next != "that" && DeniedObject.SectionOf(next) != "narrowing";
    }

    private static bool IsSaid(string lemma) => DeniedObject.IsSaid(lemma, "views", "accounts");

    private static bool IsFalse(string lemma) => DeniedObject.SectionOf(lemma) is "false" or "falsehoods";
}
