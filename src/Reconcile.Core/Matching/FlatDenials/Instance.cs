using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.FlatDenials;

/// <summary>Whether a claim tells of an instance of what another denies: of such a deed or thing, within all that bounds the denial, whatever else it says.</summary>
internal static class Instance
{
    /// <summary>Whether the second affirms something, in another voice than the first.</summary>
    public static bool MayBeOne(ClaimProfile denial, ClaimProfile told)
    {
        Claim claim = told.Claim;
        if (told.Polarity == Polarity.Negative || told.Nones.Length > 0 || claim.Absolute == Absolute.No || !claim.Tells || !claim.IsFactual) return false;
        if (denial.Article == told.Article && denial.Speaker == told.Speaker) return false;
        foreach (string rule in claim.Rules)
            if (rule is "clause-nominal" or "clause-participle" or "clause-apposition") return false;
        return !claim.Text.Contains(" not", StringComparison.Ordinal) && !claim.Text.Contains("out of", StringComparison.Ordinal) && (IsState(claim) || !IsState(denial.Claim));
    }

    /// <summary>Nobody is in custody: so it stands now; what was done before leaves that open.</summary>
    private static bool IsState(Claim claim) => !claim.InPast && LightWords.IsLightVerb(claim.Frame.Nodes[claim.Frame.Root].Lemma);

    /// <summary>Whether the claim tells of an instance.</summary>
    /// <param name="denial">A claim with a <see cref="ClaimProfile.FlatDenial"/>.</param>
    /// <param name="told">A claim that may be one.</param>
    public static bool Is(ClaimProfile denial, ClaimProfile told)
    {
        FlatDenialReading reading = denial.FlatDenial!;
        int core = Core(reading.Concept, denial.Claim.Frame.Nodes[reading.Core].Class == WordClass.Noun, told);
        if (core < 0 || !HasManners(denial, told)) return false;
        if (reading.Speaker is { } self && !Array.Exists(told.Participants, p => p.Role is FrameRole.Agent or FrameRole.Patient && p.Key is { } key && EntityKeys.MayBeOne(key, self))) return false;
        bool firm = reading.Speaker is not null || IsOfAll(denial, Concepts.WordOf(reading.Concept));
        foreach (int bound in reading.Bounds)
        {
            FrameNode node = denial.Claim.Frame.Nodes[bound];
            if (!(bound == reading.None ? HoldsOne(node, told, core) : Holds(node, told, core))) return false;

            // No officer was hurt: people are hurt in one story once. No plea was entered: in another case one may have been.
            firm |= bound != reading.None || (PersonNouns.Contains(node.Lemma) && EventMeasures.CountsPeople(EventMeasures.Of(denial.Events[0], FrameRole.Patient)));
        }

        return firm;
    }

    /// <summary>Whether a story tells of such events once: no shots were fired, in all of it, unless the article itself tells of a shooting.</summary>
    private static bool IsOfAll(ClaimProfile denial, string eventClass) => IsSalient(eventClass) && !denial.Around.Events.Contains(eventClass);

    /// <summary>Whether its own article tells of such events: no shots were fired as he was caught.</summary>
    public static bool IsOfPart(ClaimProfile denial, string eventClass) => IsSalient(eventClass) && denial.Around.Events.Contains(eventClass);

    private static bool IsSalient(string eventClass) => FlatDenialWords.Is("salient", eventClass);

    /// <summary>Whether it is told in such a manner, where the denial leaves others open: never finished first, nobody was seriously hurt.</summary>
    private static bool HasManners(ClaimProfile denial, ClaimProfile told)
    {
        int core = denial.FlatDenial!.Core;
        foreach (FrameNode node in denial.Claim.Frame.Nodes)
            if (node.Head == core && node.Class is WordClass.Adverb && node.Time is null && !FlatDenialWords.Is("passing", node.Lemma) && !told.Claim.Frame.Holds(node.Lemma)) return false;
        return true;
    }

    /// <summary>The node of the core in what the claim is about: its deed, what a light verb says that there is, or the thing that something is done to; -1 where it is about something else.</summary>
    private static int Core(string concept, bool thing, ClaimProfile told)
    {
        ClaimFrame frame = told.Claim.Frame;
        bool light = LightWords.IsLightVerb(frame.Nodes[frame.Root].Lemma), handled = thing && !FlatDenialWords.Is("opaque", frame.Nodes[frame.Root].Lemma);
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Class is not (WordClass.Noun or WordClass.Verb or WordClass.Adjective)) continue;
            bool centre = i == frame.Root || (handled && node.Head == frame.Root && node is { Role: FrameRole.Patient, Class: WordClass.Noun }) || (light && node.Head == frame.Root && node.Role is FrameRole.Agent or FrameRole.Patient or FrameRole.Attribute or FrameRole.Oblique);
            if (centre && Nearness.IsOf(concept, Concepts.Of(node))) return i;
        }

        return -1;
    }

    /// <summary>Whether the bound holds of the instance: in its role, where the clause fills that; else in the clause or its sentence.</summary>
    private static bool Holds(FrameNode bound, ClaimProfile told, int core)
    {
        bool takesPart = bound.Role is FrameRole.Agent or FrameRole.Patient;

        // Whom one met, one was met by.
        if (bound.EntityKey is { } met && FlatDenialWords.Is("mutual", Concepts.WordOf(Concepts.Of(told.Claim.Frame.Nodes[core]))))
            return Array.Exists(told.Participants, p => p.Key is { } one && EntityKeys.MayBeOne(one, met));
        bool filled = takesPart && Array.Exists(told.Participants, p => p.Role == bound.Role && p.Node != core);
        if (bound.EntityKey is { } key)
        {
            if (filled) return Array.Exists(told.Participants, p => p.Role == bound.Role && p.Key is { } one && EntityKeys.MayBeOne(one, key));
            if (Array.Exists(told.Entities, k => EntityKeys.MayBeOne(k, key))) return true;

            // Who only tells it takes no part.
            return bound.Role != FrameRole.Modifier && !(told.Speaker is { } speaker && EntityKeys.MayBeOne(speaker, key)) && Array.IndexOf(told.SentenceEntities, key) >= 0;
        }

        string concept = Concepts.Of(bound);
        if (takesPart && Array.Exists(told.Participants, p => p.Node != core && IsNear(p))) return true;
        return !filled && Array.Exists(told.SentenceLemmas, lemma => Nearness.IsOf(concept, lemma));

        bool IsNear(Participant participant) => Nearness.IsOf(concept, Concepts.Of(told.Claim.Frame.Nodes[participant.Node]));
    }

    /// <summary>Whether one of those of whom there was none takes part.</summary>
    private static bool HoldsOne(FrameNode none, ClaimProfile told, int core)
    {
        string concept = Concepts.Of(none);
        foreach (Participant participant in told.Participants)
        {
            if (participant.Node != core && participant.Role is FrameRole.Agent or FrameRole.Patient && Nearness.IsOf(concept, Concepts.Of(told.Claim.Frame.Nodes[participant.Node]))) return true;
        }

        return false;
    }
}
