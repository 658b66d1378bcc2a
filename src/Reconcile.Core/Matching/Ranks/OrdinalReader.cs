using Reconcile.Extraction.Times;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Ranks;

/// <summary>Reads which of several it was: won for the third time, broke out on the fifth floor, finished second.</summary>
internal static class OrdinalReader
{
    private static readonly WordList List = WordList.Load("Matching/Ranks/ranks.lexicon");

    /// <summary>The one ordinal of the claim, or null where there is none, more than one, or another claim is made of it.</summary>
    public static OrdinalReading? Of(ClaimProfile profile)
    {
        if (profile.Claim.Assertion != Assertion.Told || profile.Polarity == Polarity.Negative || profile.Anchor.Past) return null;
        ClaimFrame frame = profile.Claim.Frame;
        OrdinalReading? found = null;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            if (Value(frame, i) is not { } value) continue;
            if (found is not null || Read(frame, i, value) is not { } reading) return null;
            found = reading;
        }

        return found;
    }

    private static int? Value(ClaimFrame frame, int at)
    {
        FrameNode node = frame.Nodes[at];
        if (node.Time is not null || node.EntityKey is not null) return null;
        if (node.Lemma == "ground" && node.Head >= 0 && List.SectionOf(frame.Nodes[node.Head].Lemma) == "where") return 0;
        return Ordinals.Value(node.Lemma) is > 0 and var value ? value : null;
    }

    private static OrdinalReading? Read(ClaimFrame frame, int at, int value)
    {
        FrameNode node = frame.Nodes[at];
        if (node.Head < 0) return null;
        FrameNode head = frame.Nodes[node.Head];
        if (node.Head == frame.Root && node.Class is not WordClass.Noun && List.SectionOf(head.Lemma) == "ranks") return new OrdinalReading(value, "place", "rank", node.Lemma) { Node = at };
        if (node.Role != FrameRole.Modifier || head.Class != WordClass.Noun || (head.Head != frame.Root && node.Head != frame.Root) || List.SectionOf(head.Lemma) is not { } kind || kind == "ranks") return null;
        return new OrdinalReading(value, head.Lemma, kind, $"{node.Lemma} {head.Lemma}") { Node = at };
    }
}
