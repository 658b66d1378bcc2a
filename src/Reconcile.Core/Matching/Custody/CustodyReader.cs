using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Steps;

namespace Reconcile.Matching.Custody;

/// <summary>Reads from a claim whom the law seeks, holds, charges, convicts or lets go.</summary>
internal static class CustodyReader
{
    private static readonly Dictionary<(string Kind, string Lemma), CustodyStep> Words = Read();

    public static CustodyReading? Read(ClaimProfile profile)
    {
        if (profile.Claim.Assertion != Assertion.Told) return null;
        if (profile.Polarity == Polarity.Positive && OfCourt(profile) is { } court) return court;
        if (!profile.Claim.IsFactual) return null;
        foreach (CountFact fact in profile.Nones)
            if (fact.Measure is "arrest" or "charge" or "detain") return new CustodyReading(CustodyStep.Sought, null, null);
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        bool faces = root.Lemma == "face" && frame.Find(FrameRole.Patient, frame.Root) is >= 0 and int faced && frame.Nodes[faced].Lemma is "charge" or "count";
        if (profile.Polarity == Polarity.Negative && IsOfFiling(frame, root)) return IsNotYet(profile.Claim) ? new CustodyReading(CustodyStep.Sought, null, null) : null;
        if (profile.Polarity == Polarity.Negative && faces) return Of(CustodyStep.Sought, profile, FrameRole.Agent);
        if (profile.Polarity == Polarity.Negative)
            return IsNobodyHeld(profile, root) ? new CustodyReading(CustodyStep.Sought, null, null)
                : IsNotYet(profile.Claim) && Step("patients", root.Lemma) is CustodyStep.Held or CustodyStep.Charged ? (Of(CustodyStep.Sought, profile, FrameRole.Patient) ?? Unknown(frame)) : null;
        if (faces) return Of(CustodyStep.Charged, profile, FrameRole.Agent);
        if (root.Lemma == "make" && frame.Find(FrameRole.Patient, frame.Root) is >= 0 and int made && frame.Nodes[made].EventClass == "arrest") return new CustodyReading(CustodyStep.Held, null, null);
        if (root.EventClass == "release" && HealthSteps.IsOfHospital(frame)) return null;
        if (Step("patients", root.Lemma) is { } done) return IsFigurative(frame) ? null : Of(done, profile, FrameRole.Patient);
        if (Step("hunted", root.Lemma) is { } sought) return Of(sought, profile, FrameRole.Patient);
        if (Step("agents", root.Lemma) is { } gave && (root.Lemma != "plead" || (frame.Holds("guilty") && !profile.Claim.Text.Contains("not guilty", StringComparison.OrdinalIgnoreCase)))) return Of(gave, profile, FrameRole.Agent);
        if (root.EventClass == "surrender" || (root.Lemma == "turn" && TurnsSelf(frame))) return Of(CustodyStep.Held, profile, FrameRole.Agent);
        if (StepWords.Is("at-work", root.Lemma) && Aim(profile) is { } aim) return aim;
        if (root.EventClass == "find" && !profile.Claim.InPast && frame.Find(FrameRole.Patient, frame.Root) is >= 0 and int doer && IsOfDoer(frame, doer)) return Person(CustodyStep.Sought, profile, doer);
        if (root.Lemma is "name" or "identify" && frame.Holds("interest") && frame.Holds("person")) return Of(CustodyStep.Sought, profile, FrameRole.Patient);
        if (Step("states", root.Lemma) is { } state && root.Class != WordClass.Verb) return Of(state, profile, FrameRole.Agent);
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Head != frame.Root && i != frame.Root) continue;
            if (node.Preposition == "for" && Step("searched", root.Lemma) is { } search) return Person(search, profile, i);
            if (node.Preposition is "at" or "on" && root.Lemma is "remain" or "be" or "stay" && Step("states", node.Lemma) is { } at) return Of(at, profile, FrameRole.Agent);
            if (node.Preposition is "in" or "into" or "behind" && Step("places", node.Lemma) is { } inside && root.Lemma is "remain" or "be" or "stay" or "take" or "sit" or "custody" or "jail" or "prison")
                return Of(inside, profile, root.Lemma == "take" ? FrameRole.Patient : FrameRole.Agent);
        }

        return null;
    }

    /// <summary>Charges are filed, brought or pressed.</summary>
    private static bool IsOfFiling(ClaimFrame frame, FrameNode root) =>
        root.Lemma is "file" or "bring" or "press" && frame.Find(FrameRole.Patient, frame.Root) is >= 0 and int filed && frame.Nodes[filed].Lemma == "charge";

    /// <summary>Captured on video, caught between two gangs: nobody is held.</summary>
    private static bool IsFigurative(ClaimFrame frame) =>
        frame.Nodes[frame.Root].Lemma is "catch" or "capture"
        && frame.Any(n => n.Preposition == "between" || (n.Preposition is "on" or "in" or "by" && n.Lemma is "video" or "camera" or "tape" or "film" or "footage" or "photo" or "crossfire" or "middle"));

    /// <summary>Who stands trial, has to, or appears in court.</summary>
    private static CustodyReading? OfCourt(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        bool trial = root.Lemma is "stand" or "face" or "go" && frame.Holds("trial");
        bool appears = (root.Lemma == "appear" || (root.Lemma == "make" && frame.Holds("appearance"))) && frame.Holds("court") && profile.Claim.Status is not (ClaimStatus.Planned or ClaimStatus.Predicted);
        return trial || appears ? Of(CustodyStep.Court, profile, FrameRole.Agent) ?? Of(CustodyStep.Court, profile, FrameRole.Patient) : null;
    }

    /// <summary>Police are working to track down the gunman, or ask for help to find whoever is responsible.</summary>
    private static CustodyReading? Aim(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            if (frame.Nodes[i].Role != FrameRole.Patient || frame.Nodes[i].Head < 0 || frame.Nodes[frame.Nodes[i].Head] is not { Role: FrameRole.Clause } sought) continue;
            bool hunts = sought.EventClass is "pursue" or "seek" or "arrest" || Step("hunted", sought.Lemma) is not null;
            if (!hunts && !(sought.EventClass is "find" or "identify" or "search" && IsOfDoer(frame, i))) continue;
            return Person(CustodyStep.Sought, profile, i);
        }

        return null;
    }

    private static bool IsOfDoer(ClaimFrame frame, int at)
    {
        if (PersonNouns.KindOf(frame.Nodes[at].Lemma) is "suspect") return true;
        foreach (FrameNode node in frame.Nodes)
            if ((node.Head == at || node.Head == frame.Nodes[at].Head) && node.Lemma is "responsible" or "interest" or "involved") return true;
        return false;
    }

    private static bool TurnsSelf(ClaimFrame frame)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == frame.Root && node.Role is FrameRole.Patient or FrameRole.Recipient && node.Lemma is "himself" or "herself" or "themselves") return true;
        return false;
    }

    /// <summary>Has not been arrested, is not charged: so far. That he was not arrested denies it for good.</summary>
    private static bool IsNotYet(Claim claim) => claim.UpToNow || !claim.InPast;

    /// <summary>No one was in custody.</summary>
    private static bool IsNobodyHeld(ClaimProfile profile, FrameNode root) =>
        profile.Claim.Absolute == Absolute.No && Step("places", root.Lemma) is not null && Array.TrueForAll(profile.Participants, p => p.Key is null);

    private static CustodyReading? Of(CustodyStep step, ClaimProfile profile, FrameRole role)
    {
        ClaimFrame frame = profile.Claim.Frame;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Head == frame.Root && frame.Nodes[i].Role == role && Person(step, profile, i) is { } reading) return reading;
        return null;
    }

    /// <summary>They had not been arrested: whoever it was.</summary>
    private static CustodyReading? Unknown(ClaimFrame frame) =>
        frame.Find(FrameRole.Patient, frame.Root) is >= 0 and int who && frame.Nodes[who] is { Class: WordClass.Pronoun, EntityKey: null } ? new CustodyReading(CustodyStep.Sought, null, null) : null;

    private static CustodyReading? Person(CustodyStep step, ClaimProfile profile, int at)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode node = frame.Nodes[at];

        // The director of the company, Ann Lee: the name stands beside the noun.
        if ((node.EntityKey ?? Array.Find(profile.Participants, p => p.Node == at)?.Key) is { } key)
            return EntityKeys.MayBePerson(key) ? new CustodyReading(step, key, null) : null;
        string? kind = PersonNouns.KindOf(node.Lemma);
        bool sought = step == CustodyStep.Sought && profile.Polarity == Polarity.Positive;

        // A child or a father who is sought may be missing; who is charged is meant.
        if (kind is not ("suspect" or "armed" or "generic" or "worker") && (sought || kind is not ("kin" or "age"))) return null;

        // Who holds a child has it in her arms.
        if (kind is "kin" or "age" && frame.Nodes[frame.Root].Lemma == "hold" && frame.Find(FrameRole.Agent, frame.Root) >= 0) return null;
        if (sought && frame.Any(n => n.Head == at && n.Lemma is "missing" or "lost")) return null;
        return new CustodyReading(step, null, node.Quantity?.Low ?? (profile.Claim.StandsAsLemma(node) ? 1 : null));
    }

    private static CustodyStep? Step(string kind, string lemma) => Words.TryGetValue((kind, lemma), out CustodyStep step) ? step : null;

    private static Dictionary<(string, string), CustodyStep> Read()
    {
        var words = new Dictionary<(string, string), CustodyStep>();
        foreach (LexiconLine line in LexiconReader.Read("Matching/Custody/custody.lexicon"))
        {
            if (!Enum.TryParse(line.Section, true, out CustodyStep step)) throw line.Fault($"'{line.Section}' is no step");
            foreach (string word in line.Values) words[(line.Key, word)] = step;
        }

        return words;
    }
}
