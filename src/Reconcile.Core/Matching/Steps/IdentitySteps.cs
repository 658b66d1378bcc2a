using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Steps;

/// <summary>Reads whose name is not given yet, and who is named.</summary>
internal static class IdentitySteps
{
    public static void Read(ClaimProfile profile, List<StepReading> found)
    {
        if (profile.Claim.Assertion != Assertion.Told) return;
        if (Withheld(profile) is { } kind) found.Add(new StepReading(Ladder.Identity, 0, kind, null));
        else if (profile.Polarity == Polarity.Positive && StepWords.IsTold(profile.Claim)) Named(profile, found);
    }

    /// <summary>Whose name is not given yet: the victim has not been identified, the officer's name has not been released, they work to identify the victims.</summary>
    private static string? Withheld(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        bool negative = profile.Polarity == Polarity.Negative;
        if (!negative && Unidentified(profile) is { } unnamed) return unnamed;
        if (negative || root.Lemma == "withhold") return Kept(profile, frame.Root, onlyNames: root.Lemma is not ("identify" or "name"), StepWords.Is("withheld", root.Lemma) || !negative);
        if (!StepWords.Is("at-work", root.Lemma)) return null;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i] is { Lemma: "identify", Role: FrameRole.Clause }) return Kept(profile, i, onlyNames: false, true);
        return null;
    }

    private static string? Kept(ClaimProfile profile, int verb, bool onlyNames, bool applies)
    {
        if (!applies) return null;
        ClaimFrame frame = profile.Claim.Frame;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Head != verb || node.Role != FrameRole.Patient || node.EntityKey is not null) continue;
            if (node.Lemma is not ("name" or "identity")) return onlyNames ? null : Bearer(profile, node.Lemma);
            foreach (FrameNode owner in frame.Nodes)
                if (owner.Head == i && owner.EntityKey is null && Bearer(profile, owner.Lemma) is { } kind) return kind;

            // No names are given: of those who were hurt, unless it says of whom.
            if (node.Lemma == "name" && onlyNames && !frame.Any(n => n.Head == i && n.Role == FrameRole.Possessor)) return StepWords.Anybody;
        }

        return null;
    }

    /// <summary>Whose name it is: those who died, the teens and their families are any of those who were hurt, unless the sentence speaks of the law.</summary>
    private static string? Bearer(ClaimProfile profile, string lemma)
    {
        bool anybody = lemma is "those" or "their" or "her" or "deceased" or "man" or "woman" || PersonNouns.KindOf(lemma) is "age" or "kin";
        if (!anybody) return StepWords.Kind(lemma);
        foreach (string word in profile.SentenceLemmas)
            if (StepWords.Is("of-law", word) || PersonNouns.KindOf(word) == "suspect") return StepWords.Kind(lemma);
        return StepWords.Anybody;
    }

    /// <summary>The suspect, an unidentified man; an unidentified woman was shot.</summary>
    private static string? Unidentified(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node is not { Lemma: "unidentified" or "unnamed", Role: FrameRole.Modifier, Head: >= 0 } || frame.Nodes[node.Head] is not { EntityKey: null } bearer || !PersonNouns.Contains(bearer.Lemma)) continue;
            if (Part(bearer.Lemma) is { } own) return own;
            if (node.Head == frame.Root) return frame.Find(FrameRole.Agent, frame.Root) is >= 0 and int who ? Part(frame.Nodes[who].Lemma) : null;
            foreach (string name in profile.Events)
                if (bearer.Head == frame.Root && IsHarmed(name, bearer.Role)) return StepWords.Anybody;
        }

        return null;
    }

    private static string? Part(string lemma) => StepWords.Kind(lemma) is { } kind && (kind is "suspect" or StepWords.Anybody) ? kind : null;

    private static void Named(ClaimProfile profile, List<StepReading> found)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (root.Lemma is "identify" or "name") Introduced(profile, found);

        // Police released the names of the dead.
        if (StepWords.Is("withheld", root.Lemma) && frame.Find(FrameRole.Patient, frame.Root) is >= 0 and int list && frame.Nodes[list].Lemma is "name" or "identity" && frame.Any(n => n.Head == list && Bearer(profile, n.Lemma) == StepWords.Anybody)) found.Add(new StepReading(Ladder.Identity, 1, StepWords.Anybody, null));

        // The victim was Ada Moss.
        if (EntityKeys.MayBePerson(root.EntityKey) && frame.Find(FrameRole.Agent, frame.Root) is >= 0 and int bearer && StepWords.Kind(frame.Nodes[bearer].Lemma) is { } one) found.Add(new StepReading(Ladder.Identity, 1, one, root.EntityKey));

        if (profile.Custody is { Person: { } held, Step: not Custody.CustodyStep.Free }) found.Add(new StepReading(Ladder.Identity, 1, "suspect", held));
        foreach (string name in profile.Events)
        {
            foreach (Participant participant in profile.Participants)
                if (IsSpelled(profile.Claim.Frame.Nodes[participant.Node]) && IsHarmed(name, participant.Role)) found.Add(new StepReading(Ladder.Identity, 1, "victim", participant.Key));
        }

        foreach (FrameNode node in frame.Nodes)
        {
            if (!IsSpelled(node)) continue;
            string title = PersonNouns.Contains(node.Lemma) ? node.Lemma : Title(profile.Claim, node);
            if (StepWords.Kind(title) is { } kind) found.Add(new StepReading(Ladder.Identity, 1, kind, node.EntityKey));
            if (node.Role != FrameRole.Apposition) continue;
            foreach (FrameNode beside in frame.Nodes)
                if (beside.EntityKey is null && PersonNouns.KindOf(beside.Lemma) is "harmed" or "suspect") found.Add(new StepReading(Ladder.Identity, 1, StepWords.Kind(beside.Lemma)!, node.EntityKey));
        }
    }

    /// <summary>Police identified the victim as Ada Moss, or Ada Moss as the victim; the three people killed were identified.</summary>
    private static void Introduced(ClaimProfile profile, List<StepReading> found)
    {
        string? given = Given(profile.Claim.Frame);
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Key is null && StepWords.Kind(participant.Lemma) is { } kind)
            {
                string? named = participant.Role == FrameRole.Patient ? given : participant.Role == FrameRole.Oblique ? Patient(profile) : null;
                if (named is not null) found.Add(new StepReading(Ladder.Identity, 1, kind, named));
                else if (participant.Role == FrameRole.Patient) found.Add(new StepReading(Ladder.Identity, 1, Array.Exists(profile.Counts, c => c.Measure == "die") || Bearer(profile, participant.Lemma) == StepWords.Anybody ? StepWords.Anybody : kind, null));
            }
        }
    }

    private static string? Patient(ClaimProfile profile)
    {
        foreach (Participant participant in profile.Participants)
            if (participant.Role == FrameRole.Patient && EntityKeys.MayBePerson(participant.Key)) return participant.Key;
        return null;
    }

    /// <summary>Whether a person stands there by name; a single word that is no known person may be anything.</summary>
    private static bool IsSpelled(FrameNode node) =>
        EntityKeys.MayBePerson(node.EntityKey) && node.Class != WordClass.Pronoun && (node.EntityKey!.StartsWith("person:", StringComparison.Ordinal) || node.EntityKey.Contains('-', StringComparison.Ordinal));

    private static bool IsHarmed(string name, FrameRole role) =>
        EventMeasures.Of(name, role) is "die" || (role == FrameRole.Patient && name is "shoot" or "wound" or "stab");

    /// <summary>The person whom others are said to be.</summary>
    private static string? Given(ClaimFrame frame)
    {
        foreach (FrameNode node in frame.Nodes)
            if (EntityKeys.MayBePerson(node.EntityKey) && node.Role is FrameRole.Oblique or FrameRole.Complement or FrameRole.Modifier or FrameRole.Apposition) return node.EntityKey;
        return null;
    }

    /// <summary>The word before a name or the first of it, where titles stand.</summary>
    private static string Title(Claim claim, FrameNode node)
    {
        int at = node.Span.Start - claim.Span.Start;
        if (at < 0 || at >= claim.Text.Length) return string.Empty;
        string first = claim.Text[at..].Split(' ', 2)[0].ToLowerInvariant();
        if (PersonNouns.Contains(first)) return first;
        string before = claim.Text[..at].TrimEnd();
        return before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant();
    }
}
