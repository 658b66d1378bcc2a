using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Shares;

namespace Reconcile.Matching.Lots;

/// <summary>Reads what became of all of several things, or of a counted part of them, in whatever words: burned to the ground, came through.</summary>
internal static class LotReader
{
    private static readonly Dictionary<string, (string Matter, bool Kept)> Fates = [];
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Positions = new(StringComparer.Ordinal);

    static LotReader()
    {
        foreach (LexiconLine line in LexiconReader.Read("Matching/Lots/lots.lexicon"))
        {
            foreach (string word in line.Values)
            {
                if (line.Section == "same") Names.Add(word, line.Key);
                else if (line.Section == "position") Positions.Add(word);
                else Fates.Add(word, (line.Section, line.Key == "kept"));
            }
        }
    }

    public static LotReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || profile.Anchor.Past || claim.Frame.Root < 0 || Fate(claim.Frame) is not { } fate) return null;
        int at = Bearer(claim.Frame, fate.Kept);
        if (at < 0) return null;
        FrameNode node = claim.Frame.Nodes[at];
        if (node.EntityKey is not null || claim.Frame.Any(n => n.Role == FrameRole.Conjunct && n.Head == at)) return null;
        string[] modifiers = Modifiers(claim.Frame, at);
        ShareReading? share = node.Class == WordClass.Noun ? ShareReader.Read(claim, node, FrameRole.Patient) ?? Outside(claim, node) : null;
        share ??= Placed(node, modifiers) ?? Numbered(claim.Frame, node);
        bool bare = node.Class != WordClass.Noun || Positions.Contains(node.Lemma);
        if (share is null) return null;
        bool negative = profile.Polarity == Polarity.Negative && share.Part != 0;

        // All were not destroyed: it is open whether some were.
        if (negative && share.IsAll) return null;
        bool kept = fate.Kept != (negative || share.Part == 0);
        if (share.Part == 0) share = share with { Part = share.Whole, Text = "none" };
        string? noun = !bare ? Names.GetValueOrDefault(node.Lemma, node.Lemma) : null;
        return new LotReading(noun, fate.Matter, kept, share, modifiers, Places(profile)) { Sentence = claim.Sentence, IsKind = claim.Frame.Nodes[claim.Frame.Root].Class == WordClass.Noun };
    }

    /// <summary>The verb with what hangs on it, the verb alone, or the word after a copula.</summary>
    private static (string Matter, bool Kept)? Fate(ClaimFrame frame)
    {
        string root = frame.Nodes[frame.Root].Lemma;
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == frame.Root && Fates.TryGetValue($"{root} {node.Lemma}", out (string, bool) phrase) || (node.Head == frame.Root && node.Preposition is { } link && Fates.TryGetValue($"{root} {link}", out phrase))) return phrase;
        return Fates.TryGetValue(root, out (string Matter, bool Kept) found) && found.Matter is "service" or "sex" or "age" == (frame.Nodes[frame.Root].Class == WordClass.Noun) ? found : null;
    }

    /// <summary>Those whom it befalls; who leaves the track or comes through is the subject.</summary>
    private static int Bearer(ClaimFrame frame, bool kept)
    {
        int agent = frame.Find(FrameRole.Agent, frame.Root), patient = frame.Find(FrameRole.Patient, frame.Root);
        if (agent < 0 || patient < 0) return Math.Max(agent, patient);
        return kept || frame.Any(n => n.Head == frame.Root && Fates.ContainsKey($"{frame.Nodes[frame.Root].Lemma} {n.Lemma}")) ? agent : patient;
    }

    /// <summary>The subject that stands before the clause: all of them, if the clause is of all.</summary>
    private static ShareReading? Outside(Claim claim, FrameNode node) =>
        claim.Absolute == Absolute.All && node.Span.End <= claim.Span.Start && node.Quantity is { Hedge: Hedge.Exact, Low: > 1 and var low } && node.Quantity.High == low ? new ShareReading(node.Lemma, FrameRole.Patient, (int)low, (int)low, false, "all") : null;

    /// <summary>The two rear carriages, the front two, the last carriage: known ones of several.</summary>
    private static ShareReading? Placed(FrameNode node, string[] modifiers)
    {
        if (!Array.Exists(modifiers, Positions.Contains)) return null;
        if (node.Quantity is null) return node is { Class: WordClass.Noun, Definite: true } ? new ShareReading(node.Lemma, FrameRole.Patient, 1, null, false, Text("the", modifiers, node.Lemma)) : null;
        return node.Quantity is { Hedge: Hedge.Exact, Low: >= 1 and var low } && node.Quantity.High == low ? new ShareReading(node.Lemma, FrameRole.Patient, (int)low, null, false, Text("the", modifiers, node.Lemma)) : null;
    }

    /// <summary>The front two: a position with a number beside it.</summary>
    private static ShareReading? Numbered(ClaimFrame frame, FrameNode node)
    {
        if (!Positions.Contains(node.Lemma)) return null;
        foreach (FrameNode other in frame.Nodes)
            if (other.Class == WordClass.Number && (other.Head == node.Head || (other.Head >= 0 && frame.Nodes[other.Head] == node)) && other.Quantity is { Hedge: Hedge.Exact, Low: >= 1 and var low } && other.Quantity.High == low) return new ShareReading(node.Lemma, FrameRole.Patient, (int)low, null, false, $"the {node.Lemma} {other.Lemma}");
        return null;
    }

    private static string Text(string article, string[] modifiers, string noun) => $"{article} {string.Join(' ', modifiers)} {noun}";

    private static string[] Modifiers(ClaimFrame frame, int at)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == at && node.Role == FrameRole.Modifier && node.Preposition is null && node.Quantity is null) words.Add(node.EntityKey ?? node.Lemma);
        return [.. words];
    }

    /// <summary>The places that the claim names, and those of the sentence around a clause with <c>where</c>.</summary>
    private static string[] Places(ClaimProfile profile)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node is { EntityKey: { } key, Role: FrameRole.Place or FrameRole.Oblique or FrameRole.Modifier or FrameRole.Possessor }) keys.Add(key);
        if (profile.Claim.Text.StartsWith("where ", StringComparison.OrdinalIgnoreCase)) keys.UnionWith(profile.SentenceEntities);
        return [.. keys];
    }

    /// <summary>Whether a word says which of several it is by where it stands.</summary>
    public static bool IsPosition(string word) => Positions.Contains(word);
}
