using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Devices;

/// <summary>Reads whether a device of warning or safety was at work: the sprinklers came on, no siren was sounded, the plant had no sprinklers.</summary>
internal static class DeviceReader
{
    private static readonly KeyedWords List = KeyedWords.Load("Matching/Devices/devices.lexicon");
    private static readonly Dictionary<string, string> Devices = List["device"], Works = List["works"], Has = List["has"], Takes = List["takes"];

    public static DeviceReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        ClaimFrame frame = claim.Frame;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || profile.Anchor.Past || frame.Root < 0 || claim.UpToNow) return null;
        if (Footage(profile) is { } footage) return footage;
        FrameNode root = frame.Nodes[frame.Root];
        bool works = Works.ContainsKey(root.Lemma) || frame.Any(n => n.Head == frame.Root && n.Role == FrameRole.Modifier && Works.ContainsKey($"{root.Lemma} {n.Lemma}"));
        if (!works && !Has.ContainsKey(root.Lemma)) return null;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Head != frame.Root || node.Role is not (FrameRole.Agent or FrameRole.Patient) || node.Class != WordClass.Noun || Device(frame, i) is not { } device) continue;

            // Whoever sounds the alarm may do so in a figure of speech.
            if (device == "alarm" && node.Role == FrameRole.Patient && frame.Find(FrameRole.Agent, frame.Root) >= 0 && works) return null;
            bool negative = profile.Polarity == Polarity.Negative;

            // Somebody has an alarm, and only that there was none of it can be set against one that rang.
            if (!works && !(negative && (claim.Absolute == Absolute.No || node.Quantity is { High: 0 }))) return null;
            if (frame.Any(n => n.Role == FrameRole.Conjunct && n.Head == i)) return null;
            return Make(claim, device, !negative, i, negative);
        }

        return null;
    }

    private static DeviceReading Make(Claim claim, string device, bool worked, int at, bool none)
    {
        ClaimFrame frame = claim.Frame;
        FrameNode node = frame.Nodes[at];
        string[] modifiers = [.. frame.Nodes.Where(n => n.Head == at && n.Role is FrameRole.Modifier or FrameRole.Possessor && n.Quantity is null && !Devices.ContainsKey($"{n.Lemma} {node.Lemma}") && !Devices.ContainsKey(n.Lemma)).Select(n => n.EntityKey ?? n.Lemma).Order(StringComparer.Ordinal)];
        string[] places = [.. frame.Nodes.Where(n => n.EntityKey is not null && n.Role is FrameRole.Place or FrameRole.Oblique or FrameRole.Modifier).Select(n => n.EntityKey!).Order(StringComparer.Ordinal)];

        // There are cameras everywhere: only those whose place is told are known.
        bool known = device != "camera" || (modifiers.Length > 0 && claim.Text.Any(char.IsAsciiDigit));
        return new DeviceReading(device, worked, modifiers, places, known && (node.Definite || none || !claim.StandsAsLemma(node)));
    }

    /// <summary>What a camera took shows that it was at work: footage from two cameras on platform 3.</summary>
    private static DeviceReading? Footage(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (profile.Polarity == Polarity.Negative) return null;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i] is { Preposition: "from" or "of", Head: >= 0 and var head } && Takes.ContainsKey(frame.Nodes[head].Lemma) && Device(frame, i) == "camera") return Make(profile.Claim, "camera", true, i, false);
        return null;
    }

    /// <summary>The device that a noun names, alone, with the noun before it, or before a system: a sprinkler system.</summary>
    private static string? Device(ClaimFrame frame, int at)
    {
        string lemma = frame.Nodes[at].Lemma;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head != at || node.Role != FrameRole.Modifier || node.Preposition is not null) continue;
            if (Devices.TryGetValue($"{node.Lemma} {lemma}", out string? compound)) return compound;
            if (lemma == "system" && Devices.TryGetValue(node.Lemma, out string? part)) return part;
        }

        return Devices.GetValueOrDefault(lemma);
    }
}
