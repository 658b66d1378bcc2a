using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Steps;

/// <summary>Reads that nobody knows yet why something happened, and why it did.</summary>
internal static class CauseSteps
{
    public static void Read(ClaimProfile profile, List<StepReading> found)
    {
        if (IsOpen(profile)) found.Add(new StepReading(Ladder.Cause, 0, StepWords.Event(profile), null));
        else if (IsGiven(profile)) found.Add(new StepReading(Ladder.Cause, 1, StepWords.Event(profile), null));
    }

    /// <summary>The motive is not known; police have not said what the motive was; the cause is under investigation.</summary>
    private static bool IsOpen(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (root.EventClass == "cause" && profile.Claim.Status == ClaimStatus.Unconfirmed) return true;
        if ((StepWords.Is("unknown", root.Lemma) || root.Lemma == "what") && profile.Claim.Text.Contains(" motive", StringComparison.OrdinalIgnoreCase)) return true;

        // No word on why; the circumstances of the shooting are under investigation.
        if (profile.Polarity == Polarity.Negative && StepWords.Is("clues", root.Lemma) && frame.Any(n => n.Lemma is "why" or "what" or "how")) return true;
        if (IsInvestigated(profile, root) && frame.Any(n => n.Lemma is "circumstance" or "detail")) return true;

        // What led to the shooting: who says so asks.
        if (StepWords.IsOfCausing(root) && IsOfHarm(profile) && (profile.Claim.Text.StartsWith("what ", StringComparison.OrdinalIgnoreCase) || (frame.Find(FrameRole.Agent, frame.Root) is >= 0 and int asked && frame.Nodes[asked].Lemma == "what"))) return true;
        foreach (FrameNode node in frame.Nodes)
        {
            if (!StepWords.Is("cause-nouns", node.Lemma)) continue;
            if (node.Lemma == "why" && ((node.Head == frame.Root && IsOfHarm(profile)) || (profile.Polarity == Polarity.Negative && IsOfKnowing(root.Lemma)))) return true;
            if (node.Lemma is "why" or "reason") continue;
            if (profile.Polarity == Polarity.Negative ? IsOfKnowing(root.Lemma) : root.Lemma == "what" || StepWords.Is("unknown", root.Lemma) || StepWords.Is("at-work", root.Lemma)) return true;
        }

        return false;
    }

    private static bool IsInvestigated(ClaimProfile profile, FrameNode root) =>
        profile.Claim.IsFactual && (root.EventClass == "investigate" || (root.Lemma == "look" && profile.Claim.Frame.Any(n => n is { Preposition: "into", Head: >= 0 })));

    private static bool IsOfKnowing(string lemma) =>
        lemma is "know" or "be" or "have" or "clear" or "sure" or "certain" or "say" or "word" or "find" || StepWords.Is("withheld", lemma) || StepWords.Is("at-work", lemma);

    /// <summary>The shooting stemmed from an argument, was gang-related, was motivated by revenge; the motive was robbery.</summary>
    private static bool IsGiven(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (profile.Polarity != Polarity.Positive || !(StepWords.IsTold(claim) || (claim.Status == ClaimStatus.Possible && !claim.Speakers.IsEmpty))) return false;
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (claim.Rules.Contains("clause-participle") || claim.Rules.Contains("clause-nominal")) return false;
        if (StepWords.Is("follows-from", root.Lemma)) return Has(frame, FrameRole.Agent, events: true) && frame.Any(n => n.Head == frame.Root && n.Preposition is "from" or "over" or "of" && n.Class is WordClass.Noun or WordClass.Name);
        if (StepWords.IsOfCausing(root)) return frame.Any(n => n.Head == frame.Root && (n.Role == FrameRole.Patient || n.Preposition == "to") && StepWords.IsHarm(n)) && Has(frame, FrameRole.Agent, events: false);
        if (root.Lemma == "related") return Has(frame, FrameRole.Agent, events: true) && (Has(frame, FrameRole.Oblique, events: false) || Has(frame, FrameRole.Modifier, events: false));
        return root.Class == WordClass.Noun && root.EventClass != "investigate" && frame.Find(FrameRole.Agent, frame.Root) is >= 0 and int agent && frame.Nodes[agent].Lemma is "motive" or "motivation";
    }

    /// <summary>Whether the claim names what did harm, beside the deaths and wounds: a shooting, a crash, a fire.</summary>
    private static bool IsOfHarm(ClaimProfile profile)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (StepWords.IsHarm(node)) return true;
        return false;
    }

    /// <summary>Whether something stands in the role under the predicate; if asked, something that happened.</summary>
    private static bool Has(ClaimFrame frame, FrameRole role, bool events)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == frame.Root && node.Role == role && (events ? Comparisons.Words.IsEvent(node.Lemma) : node.Class is WordClass.Noun or WordClass.Name)) return true;
        return false;
    }
}
