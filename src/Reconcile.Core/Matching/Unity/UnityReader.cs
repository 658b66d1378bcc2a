using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Unity;

/// <summary>Reads whether a body decided with one voice: the board was unanimous, voted unanimously; the vote was not unanimous, two of the nine directors voted against, voted 7-2.</summary>
internal static class UnityReader
{
    private static readonly WordList List = WordList.Load("Matching/Unity/unity.lexicon");

    public static UnityReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (!(claim.Assertion == Assertion.Told || claim.Assertion == Assertion.Wanted) || !claim.IsFactual || profile.Anchor.Past || claim.Status is ClaimStatus.Predicted or ClaimStatus.Planned) return null;
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        FrameNode? subject = Child(frame, n => n.Role == FrameRole.Agent && n.Class != WordClass.Pronoun) ?? Child(frame, n => n.Role == FrameRole.Patient && n.Class != WordClass.Pronoun);
        if (subject is null) return null;
        string? body = Body(frame, subject);
        if (claim.Assertion == Assertion.Wanted)
            return body is not (null or "decision") && subject.Quantity is { } part && (part.Role & (QuantityRole.Part | QuantityRole.Whole)) != 0 && profile.Polarity != Polarity.Negative ? new UnityReading(false, body, true, "some wanted otherwise") { Leans = true } : null;
        FrameNode? mind = frame.Nodes.FirstOrDefault(n => List.SectionOf(n.Lemma) == "one-mind");
        if (mind is not null)
        {
            bool positive = profile.Polarity != Polarity.Negative;
            if (subject.Quantity is not null || !subject.Definite) return null;

            // A verdict that is or must be unanimous may be any.
            if (mind == root) return body is null || !claim.InPast ? null : new UnityReading(positive, body == "decision" ? null : body, true, positive ? "unanimous" : "not unanimous");
            if (!positive || body is null or "decision") return null;
            bool reached = mind.Head >= 0 && List.SectionOf(frame.Nodes[mind.Head].Lemma) == "decision" && List.SectionOf(root.Lemma) == "reaching";
            return mind.Head == frame.Root || reached ? new UnityReading(true, body, reached, "unanimous") : null;
        }

        if (profile.Polarity == Polarity.Negative || body is null or "decision") return null;
        if (root.EventClass is "vote" or "approve" or "reject" && subject.Quantity is null && profile.Score is { Fewer: > 0 } score) return new UnityReading(false, body, false, score.ToString());
        bool against = List.SectionOf(root.Lemma) == "other-mind" || (root.EventClass == "vote" && frame.Any(n => n.Head == frame.Root && n.Preposition == "against"));
        return against && subject.Quantity is { Low: >= 1 } ? new UnityReading(false, body, root.Lemma == "dissent", "some against") : null;
    }

    private static FrameNode? Child(ClaimFrame frame, Func<FrameNode, bool> so) => frame.Nodes.FirstOrDefault(n => n.Head == frame.Root && so(n));

    /// <summary>The body, or that of its members: directors, board members.</summary>
    private static string? Body(ClaimFrame frame, FrameNode noun) => noun.Lemma != "member" ? Section(noun.Lemma)
        : frame.Nodes.FirstOrDefault(n => n.Head >= 0 && frame.Nodes[n.Head] == noun && Section(n.Lemma) is not (null or "decision")) is { } of ? Section(of.Lemma) : null;

    private static string? Section(string lemma) => List.SectionOf(lemma) is { } section and not ("reaching" or "one-mind" or "other-mind") ? section : null;

    /// <summary>Whether a noun is the body or one of its members.</summary>
    public static bool IsOf(string body, string noun) => List.SectionOf(noun) == body;
}
