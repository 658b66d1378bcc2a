using Reconcile.Extraction.Events;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.Profiles;

/// <summary>Claims that say that there was none: by a zero, or by a negated event with a bare or absolute participant.</summary>
internal static class NoneClaims
{
    /// <summary>What a claim says there was none of.</summary>
    public static CountFact[] Of(ClaimProfile profile)
    {
        var list = new List<CountFact>();
        if (IsOfSome(profile.Claim.Frame)) return [];
        foreach (CountFact fact in profile.Counts)
            if (fact.Quantity.High == 0 && !fact.Restricted && IsOfExistence(profile, fact) && !IsRestricted(profile.Claim.Frame, profile.Events[0]) && !IsRestricted(profile.Claim.Frame, fact.Measure)) list.Add(Whole(fact));
        if (profile.Claim is { Absolute: Absolute.All, Polarity: Polarity.Positive } && profile.HasEvent("survive") && SurvivedAll(profile.Claim.Frame))
            list.Add(None("die", "person", true, [], false));
        if (list.Count > 0 || profile.Claim.Polarity != Polarity.Negative || profile.Claim.Status == ClaimStatus.Unconfirmed) return [.. list];
        ClaimFrame frame = profile.Claim.Frame;
        foreach (string eventClass in profile.Events)
        {
            foreach (Participant participant in profile.Participants)
            {
                string measure = EventMeasures.Of(eventClass, participant.Role);
                FrameNode node = frame.Nodes[participant.Node];
                if (node.EventClass == eventClass || participant.Node == frame.Root || Array.IndexOf(participant.Modifiers, "other") >= 0) continue;
                bool none = profile.Claim.Absolute == Absolute.No || Array.IndexOf(participant.Modifiers, "single") >= 0;
                bool people = !node.Definite && EventMeasures.CountsPeople(measure) && PersonNouns.Contains(participant.Lemma) && (none || IsBarePlural(profile.Claim, node));
                bool absolute = participant.Role == FrameRole.Patient && none;
                if (people || (absolute && EventClasses.Default.Names.Contains(eventClass))) list.Add(None(measure, Inner(frame, participant.Node), people, Inner(frame, participant.Node) == participant.Lemma ? participant.Modifiers : [], Array.IndexOf(participant.Modifiers, "single") >= 0));
            }

            // No casualties were suffered: the noun is the event, and any restriction of it leaves others open.
            bool light = profile.Claim.Absolute == Absolute.No && LightWords.IsLightVerb(frame.Nodes[frame.Root].Lemma);
            if (light && !IsRestricted(frame, eventClass) && EventMeasures.CountsPeople(eventClass) && frame.Nodes[frame.Root].EventClass != eventClass) list.Add(None(eventClass, "person", true, [], false));
        }

        return [.. list];
    }

    private static bool SurvivedAll(ClaimFrame frame) =>
        frame.Find(FrameRole.Agent, frame.Root) is >= 0 and var agent && frame.Nodes[agent] is { EntityKey: null, Lemma: var who } && (who is "everyone" or "everybody" || PersonNouns.Contains(who));

    /// <summary>No one else, nobody seriously: others may have been, or in another way.</summary>
    private static bool IsOfSome(ClaimFrame frame)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Lemma == "else" || (node.Head >= 0 && (node.Preposition is not null || node.Quantity is not null) && frame.Nodes[node.Head].Lemma is "one" or "nobody") || (node.Class == WordClass.Adverb && node.Head == frame.Root && node.Lemma.EndsWith("ly", StringComparison.Ordinal) && !LightWords.IsCommon(node.Lemma))) return true;
        return false;
    }

    /// <summary>None of the injuries was serious: that says what they were like, not that there were none.</summary>
    private static bool IsOfExistence(ClaimProfile profile, CountFact fact) =>
        !fact.People || profile.HasEvent(fact.Measure) || LightWords.IsLightVerb(profile.Claim.Frame.Nodes[profile.Claim.Frame.Root].Lemma)
        || EventMeasures.Of(profile.Events[0], FrameRole.Patient) == fact.Measure || EventMeasures.IsFatalToPeople(profile.Events[0]);

    /// <summary>Soldiers, in the clause itself: a noun in the plural with nothing that says which or how many.</summary>
    private static bool IsBarePlural(Claim claim, FrameNode node)
    {
        if (node.Span.Start < claim.Span.Start || node.Span.End > claim.Span.End || node.Quantity is not null || node.Class != WordClass.Noun) return false;
        return !claim.StandsAsLemma(node) || node.Lemma is "people" or "troops" or "personnel";
    }

    private static bool IsRestricted(ClaimFrame frame, string eventClass)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            if (frame.Nodes[i].EventClass != eventClass) continue;
            foreach (FrameNode node in frame.Nodes)
                if (node.Head == i && node.Role == FrameRole.Modifier && node.Class is WordClass.Adjective or WordClass.Noun or WordClass.Verb) return true;
        }

        return false;
    }

    private static bool IsPortion(string? noun) => noun is "piece" or "item" or "bit" or "shred" or "kind" or "sort" or "type";

    /// <summary>No piece of equipment is no equipment, and that of all of it.</summary>
    private static CountFact Whole(CountFact fact) =>
        IsPortion(fact.Counted) && fact.Modifiers.Length > 0 ? fact with { Counted = fact.Modifiers[0], Modifiers = [], Restricted = true } : fact;

    /// <summary>Not a single piece of equipment is no equipment.</summary>
    private static string Inner(ClaimFrame frame, int node)
    {
        if (!IsPortion(frame.Nodes[node].Lemma)) return frame.Nodes[node].Lemma;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Head == node && frame.Nodes[i].Preposition == "of") return frame.Nodes[i].Lemma;
        return frame.Nodes[node].Lemma;
    }

    private static CountFact None(string measure, string counted, bool people, string[] modifiers, bool absolute) =>
        new(measure, people ? "person" : counted, people, null, new Quantity { Low = 0, High = 0, Hedge = Hedge.None }, modifiers, absolute);
}
