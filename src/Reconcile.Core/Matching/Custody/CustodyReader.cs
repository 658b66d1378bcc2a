using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Custody;

/// <summary>Reads from a claim whom the law seeks, holds, charges, convicts or lets go.</summary>
internal static class CustodyReader
{
    private static readonly Dictionary<(string Kind, string Lemma), CustodyStep> Words = Read();

    public static CustodyReading? Read(ClaimProfile profile)
    {
        if (profile.Claim.Assertion != Assertion.Told || profile.Claim.Status is not (ClaimStatus.Stated or ClaimStatus.Completed or ClaimStatus.Confirmed or ClaimStatus.UnderWay or ClaimStatus.Reported)) return null;
        foreach (CountFact fact in profile.Nones)
            if (fact.Measure is "arrest" or "charge" or "detain") return new CustodyReading(CustodyStep.Sought, null, null);
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (profile.Polarity == Polarity.Negative) return IsNobodyHeld(profile, root) ? new CustodyReading(CustodyStep.Sought, null, null) : null;
        if (Step("patients", root.Lemma) is { } done) return Of(done, frame, FrameRole.Patient, frame.Root);
        if (Step("hunted", root.Lemma) is { } sought) return Of(sought, frame, FrameRole.Patient, frame.Root);
        if (Step("agents", root.Lemma) is { } gave && (root.Lemma != "plead" || Holds(frame, "guilty"))) return Of(gave, frame, FrameRole.Agent, frame.Root);
        if (root.EventClass == "surrender") return Of(CustodyStep.Held, frame, FrameRole.Agent, frame.Root);
        if (Step("states", root.Lemma) is { } state && root.Class != WordClass.Verb) return Of(state, frame, FrameRole.Agent, frame.Root);
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Head != frame.Root && i != frame.Root) continue;
            if (node.Preposition == "for" && Step("searched", root.Lemma) is { } search) return Person(search, frame, i);
            if (node.Preposition is "at" or "on" && root.Lemma is "remain" or "be" or "stay" && Step("states", node.Lemma) is { } at) return Of(at, frame, FrameRole.Agent, frame.Root);
            if (node.Preposition is "in" or "into" or "behind" && Step("places", node.Lemma) is { } inside && root.Lemma is "remain" or "be" or "stay" or "take" or "sit" or "custody" or "jail" or "prison")
                return Of(inside, frame, root.Lemma == "take" ? FrameRole.Patient : FrameRole.Agent, frame.Root);
        }

        return null;
    }

    /// <summary>No one was in custody.</summary>
    private static bool IsNobodyHeld(ClaimProfile profile, FrameNode root) =>
        profile.Claim.Absolute == Absolute.No && Step("places", root.Lemma) is not null && Array.TrueForAll(profile.Participants, p => p.Key is null);

    private static CustodyReading? Of(CustodyStep step, ClaimFrame frame, FrameRole role, int head)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Head == head && frame.Nodes[i].Role == role && Person(step, frame, i) is { } reading) return reading;
        return null;
    }

    private static CustodyReading? Person(CustodyStep step, ClaimFrame frame, int at)
    {
        FrameNode node = frame.Nodes[at];
        if (node.EntityKey is { } key)
            return key.StartsWith("person:", StringComparison.Ordinal) ? new CustodyReading(step, key, null) : key.StartsWith("name:", StringComparison.Ordinal) ? new CustodyReading(step, key, null) : null;
        if (PersonNouns.KindOf(node.Lemma) is not ("suspect" or "armed" or "generic")) return null;
        return new CustodyReading(step, null, node.Quantity?.Low);
    }

    private static bool Holds(ClaimFrame frame, string lemma)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Lemma == lemma) return true;
        return false;
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
