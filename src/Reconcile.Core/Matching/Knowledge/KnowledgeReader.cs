using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Knowledge;

/// <summary>
/// Reads who knew of what: the minister knew of the leak, was told about it in May, was not aware of the risk, had no knowledge of the deal, was kept in
/// the dark about the tests, learned of it only in June.
/// </summary>
internal static class KnowledgeReader
{
    private static readonly KeyedWords List = KeyedWords.Load("Matching/Knowledge/knowledge.lexicon");

    public static KnowledgeReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || claim.Rules.Contains("clause-nominal") || claim.Rules.Contains("clause-participle")) return null;
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        int matter = frame.Root;
        bool knows = profile.Polarity != Polarity.Negative;
        FrameRole role = FrameRole.Agent;
        if (root.Class == WordClass.Adjective && Is("unaware", root)) knows = !knows;
        else if (root.Class == WordClass.Verb && Is("told", root)) role = FrameRole.Patient;
        else if (root.Class == WordClass.Verb && Is("kept", root) && Beside(frame, "dark") is >= 0 and var dark) (role, matter, knows) = (FrameRole.Patient, dark, !knows);
        else if (root.Lemma is "have" or "deny" && Beside(frame, "knowledge") is >= 0 and var noun) (matter, knows) = (noun, root.Lemma == "have" ? knows : !knows);
        else if (!(root.Class == WordClass.Verb && Is("knows", root)) && !(root.Class == WordClass.Adjective && Is("aware", root))) return null;
        if (Array.Find(profile.Participants, p => p.Role == role && p.Node != matter) is not { } knower || Matter(frame, matter) is not { } of) return null;
        FrameNode who = frame.Nodes[knower.Node];
        if (knower.Key is null && ((!who.Definite && who.Class != WordClass.Pronoun && who.Lemma != "police") || who.Quantity is not null)) return null;
        return new KnowledgeReading(knows, knower, of, knows && claim.Time is not null && frame.Any(n => n.Class == WordClass.Adverb && Is("late", n)));
    }

    private static bool Is(string section, FrameNode node) => List.Contains(section, node.Lemma);

    private static int Beside(ClaimFrame frame, string section)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Head == frame.Root && frame.Nodes[i].Class == WordClass.Noun && Is(section, frame.Nodes[i])) return i;
        return -1;
    }

    /// <summary>What "of", "about", "on" or "to" leads to, from the word of knowing or its clause.</summary>
    private static string? Matter(ClaimFrame frame, int from)
    {
        foreach (FrameNode node in frame.Nodes)
            if ((node.Head == from || node.Head == frame.Root) && node.Preposition is "of" or "about" or "on" or "to" && node.Role != FrameRole.Place && node.Class is WordClass.Noun or WordClass.Name && node.Time is null) return Concepts.Of(node);
        return null;
    }
}
