using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Steps;

namespace Reconcile.Matching.Causes;

/// <summary>Reads from a claim whether harm was meant: the fire was started deliberately, faulty wiring caused the blaze.</summary>
internal static class CauseReader
{
    private static readonly WordList List = WordList.Load("Matching/Causes/causes.lexicon");

    public static CauseReading? Of(ClaimProfile profile)
    {
        if (profile.Claim.Assertion != Assertion.Told || profile.Anchor.Past) return null;
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode? harm = null, cause = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node != frame.Nodes[frame.Root] && node.Head != frame.Root) continue;
            bool tells = List.SectionOf(node.Lemma) is "meant" or "chance";
            if (tells && cause is not null) return null;
            if (tells) cause = node;
            else if (StepWords.IsHarm(node)) harm ??= node;
        }

        if (harm is null || cause is null || !IsTied(frame, cause)) return null;
        bool meant = List.SectionOf(cause.Lemma) == "meant", negated = profile.Polarity == Polarity.Negative;

        // Not deliberate is by chance and not an accident is meant; that no bomb caused it tells nothing.
        if (negated && cause.Class is not (WordClass.Adjective or WordClass.Adverb) && cause.Lemma is not ("accident" or "arson")) return null;
        return new CauseReading(meant != negated, harm.Lemma, harm.EventClass ?? harm.Lemma, cause.Lemma);
    }

    private static bool IsTied(ClaimFrame frame, FrameNode cause)
    {
        FrameNode root = frame.Nodes[frame.Root];
        if (cause == root) return true;
        bool causes = StepWords.IsOfCausing(root);
        bool ties = List.SectionOf(root.Lemma) == "ties";
        if (cause.Class == WordClass.Adverb || cause.Lemma == "purpose") return causes || ties || StepWords.IsHarm(root);
        return causes ? cause.Role is FrameRole.Agent or FrameRole.Oblique : ties && cause.Role is FrameRole.Patient or FrameRole.Oblique or FrameRole.Complement or FrameRole.Agent;
    }
}
