using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Posts;

/// <summary>Reads who is at the head of what has one head: the trial's chief investigator, who headed the study, the captain of the ferry.</summary>
internal static class PostReader
{
    private static readonly WordList List = WordList.Load("Matching/Posts/posts.lexicon");

    public static PostReading? Of(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (Another(frame) is { } another) return another;
        if (profile.Claim.Assertion != Assertion.Told || !profile.Claim.IsFactual || profile.Polarity == Polarity.Negative || profile.Anchor.Past || frame.Any(n => List.SectionOf(n.Lemma) == "others")) return null;
        foreach (FrameNode node in frame.Nodes)
        {
            // The noun of the post, as the predicate of an apposition or with the name beside it; or the verb.
            bool captain = List.SectionOf(node.Lemma) == "captains", heads = List.SectionOf(node.Lemma) == "heads" || (node.Lemma == "investigator" && frame.Any(n => n.Head >= 0 && frame.Nodes[n.Head] == node && List.SectionOf(n.Lemma) == "chief"));
            if (!captain && !heads) continue;
            int at = frame.Nodes.IndexOf(node);
            if (node.Class == WordClass.Verb && at != frame.Root) continue;
            int thing = Find(frame, n => n.Head == at && (node.Class == WordClass.Verb ? n.Role == FrameRole.Patient : n.Role == FrameRole.Possessor || n.Preposition == "of") && Kind(n) is { } kind && (kind == "vessel") == captain);
            if (thing < 0 || !frame.Nodes[thing].Definite || frame.Nodes[thing].Quantity is not null) continue;
            int who = Find(frame, n => n.Head == at && n.Role is FrameRole.Agent or FrameRole.Apposition && n.EntityKey is { } key && key.StartsWith("person:", StringComparison.Ordinal) && n.Class == WordClass.Name);
            if (who < 0 || frame.Any(n => n.Head == who && n.Role == FrameRole.Conjunct)) continue;
            return new PostReading(Kind(frame.Nodes[thing])!, frame.Nodes[thing].Lemma, Modifiers(frame, thing), new Participant(frame.Nodes[who].EntityName!, frame.Nodes[who].EntityKey, FrameRole.Agent, who, []));
        }

        return null;
    }

    /// <summary>A separate study, two ships: the article knows more than one.</summary>
    private static PostReading? Another(ClaimFrame frame)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (Kind(node) is { } kind && (node.Quantity is { Low: > 1 } || frame.Any(n => n.Head == i && n.Role == FrameRole.Modifier && List.SectionOf(n.Lemma) == "others"))) return new PostReading(kind, node.Lemma, [], null);
        }

        return null;
    }

    private static string? Kind(FrameNode node) => node.Class == WordClass.Noun && List.SectionOf(node.Lemma) is "research" or "inquiry" or "mission" or "vessel" ? List.SectionOf(node.Lemma) : null;

    private static string[] Modifiers(ClaimFrame frame, int noun) => [.. frame.Nodes.Where(n => n.Head == noun && n.Role is FrameRole.Modifier or FrameRole.Possessor).Select(n => n.EntityKey ?? n.Lemma)];

    private static int Find(ClaimFrame frame, Func<FrameNode, bool> so)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (so(frame.Nodes[i])) return i;
        return -1;
    }
}
