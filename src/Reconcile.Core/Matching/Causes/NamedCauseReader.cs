using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Steps;

namespace Reconcile.Matching.Causes;

/// <summary>Reads what is said to have brought harm about: the crash was caused by brake failure, ice led to the crash, the fire was blamed on a heater.</summary>
internal static class NamedCauseReader
{
    private static readonly WordList Kinds = WordList.Load("Matching/Causes/named-causes.lexicon");

    public static NamedCause? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || profile.Polarity == Polarity.Negative || profile.Anchor.Past) return null;
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (StepWords.IsOfCausing(root)) return Of(frame, FrameRole.Patient, FrameRole.Agent, null);
        return root.Lemma switch
        {
            "blame" or "pin" => Of(frame, FrameRole.Patient, FrameRole.Oblique, "on"),
            "attribute" => Of(frame, FrameRole.Patient, FrameRole.Oblique, "to"),
            "result" or "stem" or "arise" => Of(frame, FrameRole.Agent, FrameRole.Oblique, "from"),
            _ => null,
        };
    }

    private static NamedCause? Of(ClaimFrame frame, FrameRole harm, FrameRole cause, string? preposition)
    {
        int effect = -1, found = -1;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Head != frame.Root) continue;
            if (node.Role == harm && StepWords.IsHarm(node) && node is { Class: WordClass.Noun, Definite: true, Quantity: null }) effect = i;
            if (node.Role != cause || (preposition is not null && node.Preposition != preposition)) continue;
            if (found >= 0) return null;
            found = i;
        }

        if (effect < 0 || found < 0 || frame.Nodes[found] is not { Class: WordClass.Noun, EntityKey: null, Quantity: null } noun || LightWords.IsGroup(noun.Lemma) || LightWords.IsCommon(noun.Lemma)) return null;
        if (PersonNouns.Contains(noun.Lemma)) return null;
        List<string> words = [noun.Lemma];
        string text = noun.Lemma;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Role == FrameRole.Conjunct && node.Head == found) return null;
            if (node.Head != found || node.Role is not (FrameRole.Modifier or FrameRole.Possessor)) continue;
            words.Add(node.Lemma);
            if (node.Span.Start < noun.Span.Start) text = node.Lemma + " " + text;
        }

        string? kind = null;
        foreach (string word in words)
        {
            if (Kinds.SectionOf(word) is not { } one) continue;
            if (kind is not null && kind != one) return null;
            kind = one;
        }

        FrameNode told = frame.Nodes[effect];
        return kind is null ? null : new NamedCause(told.Lemma, told.EventClass ?? told.Lemma, noun.Lemma, kind, text);
    }
}
