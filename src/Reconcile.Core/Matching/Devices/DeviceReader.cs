using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Devices;

/// <summary>Reads whether a device of warning or safety was at work: the sprinklers came on, no siren was sounded, the plant had no sprinklers.</summary>
internal static class DeviceReader
{
    private static readonly Dictionary<string, string> Devices = Read("device"), Works = Read("works"), Has = Read("has");

    public static DeviceReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        ClaimFrame frame = claim.Frame;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || profile.Anchor.Past || frame.Root < 0 || claim.UpToNow) return null;
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
            string[] modifiers = [.. frame.Nodes.Where(n => n.Head == i && n.Role is FrameRole.Modifier or FrameRole.Possessor && n.Quantity is null && !Devices.ContainsKey($"{n.Lemma} {node.Lemma}") && !Devices.ContainsKey(n.Lemma)).Select(n => n.EntityKey ?? n.Lemma).Order(StringComparer.Ordinal)];
            string[] places = [.. frame.Nodes.Where(n => n.EntityKey is not null && n.Role is FrameRole.Place or FrameRole.Oblique or FrameRole.Modifier).Select(n => n.EntityKey!).Order(StringComparer.Ordinal)];
            return new DeviceReading(device, !negative, modifiers, places, node.Definite || negative || !claim.StandsAsLemma(node));
        }

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

    private static Dictionary<string, string> Read(string section)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Matching/Devices/devices.lexicon"))
            if (line.Section == section)
                foreach (string word in line.Values) words.Add(word, line.Key);
        return words;
    }
}
