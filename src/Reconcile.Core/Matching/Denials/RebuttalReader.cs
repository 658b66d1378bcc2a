using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Denials;

/// <summary>
/// Reads that somebody rejects what was said just before and points back to it: denied it, disagreed, dismissed the claim, called that a lie, said that
/// this was untrue, that no such request had been made, that the union was mistaken.
/// </summary>
internal static class RebuttalReader
{
    public static RebuttalReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (!claim.Tells || !claim.IsFactual || claim.Rules.Contains("clause-nominal")) return null;
        return claim.Rules.Contains("clause-relative") || claim.Rules.Contains("clause-participle") ? OfRelative(profile) : OfVerb(profile) ?? OfSpeech(profile);
    }

    /// <summary>The company denied it, disagreed, told another story; the minister called the account a lie.</summary>
    private static RebuttalReading? OfVerb(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (root.Class != WordClass.Verb || Doer(frame) is not { } who) return null;
        if (profile.Polarity == Polarity.Negative) return IsDoingSo(frame) ? Reading(who) : null;
        if (Rejects(profile, root)) return Rejected(profile, root) is { } said ? Reading(who, said) : root.Lemma == "contradict" ? OfWhom(frame, who) : null;
        if (DeniedObject.SectionOf(root.Lemma) == "calls") return frame.Any(n => IsFalse(n.Lemma)) && Back(profile.Claim) is { } called && called.Lemma != "charge" ? Reading(who, called) : null;
        return Differs(profile, root) ? Reading(who) : null;
    }

    /// <summary>What is rejected, as far as it points back.</summary>
    private static FrameNode? Rejected(ClaimProfile profile, FrameNode root)
    {
        if (!DeniedObject.PointsBack(profile.Claim, out FrameNode? said, "views", "accounts") || said is null || !PointsBack(profile.Claim, said)) return null;
        return (said.Lemma == "charge" && !profile.HasEvent("deny")) || IsOwned(profile.Claim.Frame, said) ? null : said;
    }

    /// <summary>The clerk's story: of one who is told apart, and not what was said just before.</summary>
    private static bool IsOwned(ClaimFrame frame, FrameNode said) =>
        frame.Any(n => n.Role == FrameRole.Possessor && n.Head >= 0 && frame.Nodes[n.Head] == said);

    /// <summary>The company disagreed, took issue with that, said otherwise, told a different story.</summary>
    private static bool Differs(ClaimProfile profile, FrameNode root)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (profile.Claim.HasComplement || !profile.Claim.Rules.Contains("clause-main")) return false;
        if (profile.HasEvent("disagree")) return !frame.Any(n => n.Head == frame.Root && n.Role is FrameRole.Oblique or FrameRole.Patient && !PointsBack(profile.Claim, n));
        if (frame.Any(n => n.Head == frame.Root && n.Lemma == "otherwise")) return DeniedObject.SectionOf(root.Lemma) == "says";
        if (root.Lemma == "take") return frame.Holds("issue") && frame.Any(n => n is { Class: WordClass.Pronoun, Preposition: "with" } || (n.Preposition == "with" && PointsBack(profile.Claim, n)));
        if (root.Lemma is not ("tell" or "give" or "paint" or "offer" or "present")) return false;
        foreach (FrameNode node in frame.Nodes)
            if (node is { Role: FrameRole.Patient, Class: WordClass.Noun, Lemma: "story" or "account" or "version" or "picture" } && node.Head == frame.Root)
                return frame.Any(n => n.Head >= 0 && frame.Nodes[n.Head] == node && n.Lemma is "different" or "another" or "opposite" or "contrary");
        return false;
    }

    /// <summary>The company has denied doing so, denied saying this.</summary>
    private static bool IsDoingSo(ClaimFrame frame) =>
        frame.Nodes[frame.Root].Lemma is "do" or "say" && frame.Any(n => n.EventClass == "deny" && n.Head == frame.Root)
        && frame.Any(n => n.Head == frame.Root && (n.Lemma == "so" || n is { Class: WordClass.Pronoun, Role: FrameRole.Patient, Lemma: "this" or "that" or "it" }));

    /// <summary>The mayor contradicted her.</summary>
    private static RebuttalReading? OfWhom(ClaimFrame frame, FrameNode who)
    {
        if (frame.Find(FrameRole.Patient, frame.Root) is not (>= 0 and var at) || frame.Nodes[at] is not { } whom || !(IsParty(whom) || whom.Class == WordClass.Pronoun)) return null;
        return Reading(who) with { Whom = whom.EntityKey ?? (whom.Class == WordClass.Pronoun ? null : whom.Lemma) };
    }

    /// <summary>Which the company denied or called a lie; a claim that it rejects, a claim rejected by its chairman.</summary>
    private static RebuttalReading? OfRelative(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        bool calls = DeniedObject.SectionOf(root.Lemma) == "calls" && frame.Any(n => IsFalse(n.Lemma));
        if (profile.Polarity == Polarity.Negative || profile.Claim.HasComplement || !(calls || Rejects(profile, root)) || root.Lemma == "contradict") return null;
        if (frame.Find(FrameRole.Agent, frame.Root) is not (>= 0 and var at) || frame.Nodes[at] is not { } who || who.Span.Start <= profile.Claim.Span.Start) return null;
        int patient = frame.Find(FrameRole.Patient, frame.Root);
        if (profile.Claim.Text.StartsWith("which ", StringComparison.OrdinalIgnoreCase) && (patient < 0 || ((calls || profile.HasEvent("deny")) && !IsSaid(frame.Nodes[patient].Lemma)))) return Reading(who);
        return patient >= 0 && frame.Nodes[patient] is { Class: WordClass.Noun } said && said.Span.End <= profile.Claim.Span.Start && IsSaid(said.Lemma) && !frame.Any(n => n.Head == patient) ? Reading(who) : null;
    }

    /// <summary>That was untrue, he said; she said that there had been no such request, that the union was mistaken.</summary>
    private static RebuttalReading? OfSpeech(ClaimProfile profile)
    {
        if (profile.Claim.Speakers.IsEmpty || profile.Claim.Speakers[^1] is not { } speaker || profile.Claim.Frame.Holds("original") || profile.Claim.Frame.Holds("first")) return null;
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (profile.Polarity == Polarity.Negative && Such(frame) is { } such && IsNone(profile.Claim)) return Reading(speaker, such.Lemma == "thing" ? null : such.Lemma);
        if (profile.Polarity == Polarity.Negative && (IsNothingOfTheSort(profile.Claim) || IsNoTruth(profile.Claim))) return Reading(speaker);
        if (profile.Claim.Answers) return Reading(speaker);
        if (speaker.Stance == Stance.Denies && Any(profile.Claim) is { } deed) return Reading(speaker, deed.Lemma);
        int at = frame.Find(FrameRole.Agent, frame.Root) is >= 0 and var agent ? agent : root.Class == WordClass.Adjective ? frame.Find(FrameRole.Patient, frame.Root) : -1;
        if (at < 0) return null;
        FrameNode subject = frame.Nodes[at];
        if (profile.Polarity == Polarity.Positive && DeniedObject.SectionOf(root.Lemma) == "mistaken" && IsParty(subject)) return Reading(speaker) with { Whom = subject.EntityKey ?? subject.Lemma };
        if (subject.Lemma == "opposite" && root.Lemma is "true" or "case") return Reading(speaker);
        if (subject.Lemma == "it" || !PointsBack(profile.Claim, subject)) return null;
        bool untrue = profile.Polarity == Polarity.Negative ? root.Lemma is "true" or "correct" || (root.Lemma == "case" && root.Definite) : IsFalse(root.Lemma) || (subject.Class == WordClass.Noun && DeniedObject.SectionOf(root.Lemma) == "mistaken");
        return untrue ? Reading(speaker, subject.Class == WordClass.Noun ? subject.Lemma : null) : null;
    }

    private static RebuttalReading Reading(FrameNode who, FrameNode? said = null) =>
        new(who.EntityKey ?? who.Lemma, who.EntityName ?? who.Lemma, said?.Class == WordClass.Noun ? said.Lemma : null) { IsNamed = who.EntityKey is not null || who.Class != WordClass.Pronoun };

    private static RebuttalReading Reading(Speaker speaker, string? said = null) => new(speaker.Key, speaker.Name, said);

    /// <summary>Whether the verb is one of denying or rejecting.</summary>
    private static bool Rejects(ClaimProfile profile, FrameNode root) => profile.HasEvent("deny") || DeniedObject.SectionOf(root.Lemma) == "rejects";

    /// <summary>The one who acts, or null: whatever denies or disagrees is somebody, be it a plant or a treasury.</summary>
    private static FrameNode? Doer(ClaimFrame frame) =>
        frame.Find(FrameRole.Agent, frame.Root) is >= 0 and var at && IsParty(frame.Nodes[at]) ? frame.Nodes[at] : null;

    private static bool IsParty(FrameNode who) => who.EntityKey is not null || (who.Class is WordClass.Noun or WordClass.Name && DeniedObject.SectionOf(who.Lemma) is not ("evidence" or "said" or "accounts"));

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

    private static bool IsNothingOfTheSort(Claim claim) =>
        claim.Text.Contains("nothing of the ", StringComparison.OrdinalIgnoreCase) && (claim.Frame.Holds("sort") || claim.Frame.Holds("kind"));

    /// <summary>There was no truth in that, not a word of truth in the claim; the allegations were without merit, had no basis.</summary>
    private static bool IsNoTruth(Claim claim) =>
        claim.Frame.Any(n => DeniedObject.SectionOf(n.Lemma) == "grounds" && (n.Head < 0 || n.Head == claim.Frame.Root || claim.Frame.Nodes[n.Head].Head == claim.Frame.Root))
        && claim.Frame.Any(n => (n.Preposition is "in" or "to" || (n.Role == FrameRole.Agent && n.Head == claim.Frame.Root)) && PointsBack(claim, n));

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
        if (after.IsEmpty) return !claim.HasComplement;
        int blank = after.IndexOf(' ');
        string next = (blank < 0 ? after : after[..blank]).ToString();
        return next != "that" && DeniedObject.SectionOf(next) != "narrowing";
    }

    private static bool IsSaid(string lemma) => DeniedObject.IsSaid(lemma, "views", "accounts");

    private static bool IsFalse(string lemma) => DeniedObject.SectionOf(lemma) is "false" or "falsehoods";
}
