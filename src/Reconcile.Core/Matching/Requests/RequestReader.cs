using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Requests;

/// <summary>Reads who asked for what was done and who ended talks: put off at Norvik's request, Norvik asked for the delay, the request came from Norvik, the union broke off the talks.</summary>
internal static class RequestReader
{
    private static readonly WordList List = WordList.Load("Matching/Requests/requests.lexicon");

    public static RequestReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !(claim.IsFactual || claim.Status == ClaimStatus.Cancelled) || profile.Polarity == Polarity.Negative || profile.Anchor.Past) return null;
        ClaimFrame frame = claim.Frame;

        // Who asked together with another is one of several.
        if (frame.Any(n => n.Role == FrameRole.Conjunct || List.SectionOf(n.Lemma) == "one-of-more")) return null;
        FrameNode root = frame.Nodes[frame.Root];
        int request = Find(frame, n => n.Class == WordClass.Noun && List.SectionOf(n.Lemma) == "asking" && n.Head == frame.Root);
        if (request >= 0) return OfNoun(profile, request);
        if (root.Class != WordClass.Verb || claim.Rules.Contains("clause-nominal")) return null;
        bool asks = List.SectionOf(root.Lemma) == "asking", ends = !asks && List.SectionOf(Phrase(frame)) == "breaking";
        if (!asks && !ends) return null;
        FrameNode? what = frame.Nodes.FirstOrDefault(n => n.Head == frame.Root && n.Class == WordClass.Noun && n.Definite && (n.Role == FrameRole.Patient || n.Preposition is "for" or "out" or "off"));
        if (what is null || what.Quantity is not null || (ends && List.SectionOf(what.Lemma) != "talks")) return null;
        Participant? doer = Array.Find(profile.Participants, p => p.Role == FrameRole.Agent);
        bool passive = doer is not null && frame.Nodes[doer.Node].Preposition == "by";
        return Make(profile, asks ? "ask" : "break", what.EventClass ?? what.Lemma, doer, ends || passive);
    }

    /// <summary>Put off at the request of Norvik; the request for the delay came from Norvik.</summary>
    private static RequestReading? OfNoun(ClaimProfile profile, int request)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode noun = frame.Nodes[request], root = frame.Nodes[frame.Root];
        if (noun.Preposition == "at")
        {
            int doer = Find(frame, n => n.Head == request && (n.Preposition == "of" || n.Preposition == "'s" || n.Role == FrameRole.Possessor));
            string phrase = Phrase(frame);
            FrameNode? thing = frame.Nodes.FirstOrDefault(n => n.Role == FrameRole.Patient && n.Head == frame.Root && n.Class == WordClass.Noun);
            return Make(profile, "ask", root.EventClass ?? List.SectionOf(phrase) ?? phrase, At(frame, doer), true) is { } made ? made with { Thing = thing?.Lemma } : null;
        }

        if (noun.Role != FrameRole.Agent || root.Lemma != "come" || frame.Nodes.FirstOrDefault(n => n.Head == request && (n.Preposition == "for" || n.Role == FrameRole.Clause)) is not { } what) return null;
        return Make(profile, "ask", what.EventClass ?? what.Lemma, At(frame, Find(frame, n => n.Head == frame.Root && n.Preposition == "from")), true);
    }

    private static RequestReading? Make(ClaimProfile profile, string act, string what, Participant? doer, bool alone)
    {
        if (doer is null) return null;
        FrameNode node = profile.Claim.Frame.Nodes[doer.Node];
        string? side = doer.Key is null && List.SectionOf(doer.Lemma) is ("labour" or "firm" or "defence" or "prosecution") and var section ? section : null;
        return node.Quantity is not null || (doer.Key is null && (side is null || !node.Definite)) ? null : new RequestReading(act, what, doer, side, alone);
    }

    /// <summary>The verb with its particle, which may stand apart: put ... back, walked out of the talks.</summary>
    private static string Phrase(ClaimFrame frame)
    {
        string verb = frame.Nodes[frame.Root].Lemma;
        if (List.Contains(verb)) return verb;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head != frame.Root) continue;
            if (node.Class == WordClass.Adverb && List.Contains($"{verb} {node.Lemma}")) return $"{verb} {node.Lemma}";
            if (node.Preposition is "out" or "off" && List.Contains($"{verb} {node.Preposition}")) return $"{verb} {node.Preposition}";
        }

        return verb;
    }

    private static int Find(ClaimFrame frame, Func<FrameNode, bool> so)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (so(frame.Nodes[i])) return i;
        return -1;
    }

    private static Participant? At(ClaimFrame frame, int at) =>
        at < 0 ? null : new Participant(frame.Nodes[at].EntityName ?? frame.Nodes[at].Lemma, frame.Nodes[at].EntityKey, FrameRole.Agent, at, []);
}
