using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Anchors;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Steps;

namespace Reconcile.Matching.Records;

/// <summary>Reads that somebody has a criminal record or none: no prior arrests, a long criminal record, convicted of assault in an earlier year.</summary>
internal static class RecordReader
{
    private static readonly WordList List = WordList.Load("Matching/Records/records.lexicon");

    public static RecordReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual) return null;
        ClaimFrame frame = claim.Frame;
        string root = frame.Nodes[frame.Root].Lemma;
        if (root is "have" or "be") return IsOfRecord(frame) && Subject(profile, FrameRole.Agent) is { } owner ? new RecordReading(profile.Polarity != Polarity.Negative, owner) : null;
        bool dealt = profile.HasEvent("arrest") || profile.HasEvent("charge") || profile.HasEvent("convict") || profile.HasEvent("sentence") || root == "plead";
        if (!dealt || claim.Rules.Contains("clause-nominal") || !IsBefore(profile)) return null;
        string? who = Subject(profile, root == "plead" ? FrameRole.Agent : FrameRole.Patient);

        // Whoever pleaded, guilty or not, stood before a court.
        return who is null ? null : new RecordReading(root == "plead" || profile.Polarity != Polarity.Negative, who);
    }

    /// <summary>A criminal record, prior arrests: the noun with a word that makes it one of the law.</summary>
    private static bool IsOfRecord(ClaimFrame frame)
    {
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head != frame.Root || node.Class != WordClass.Noun) continue;
            string? kind = List.SectionOf(node.Lemma);
            if (kind is not ("records" or "cases")) continue;
            foreach (FrameNode modifier in frame.Nodes)
            {
                if (modifier.Head < 0 || frame.Nodes[modifier.Head] != node) continue;
                if (List.SectionOf(modifier.Lemma) is { } section && (section == "before" ? kind == "cases" : kind == "records" && (section == "of-law" || modifier.Lemma is "arrest" or "conviction"))) return true;
            }
        }

        return false;
    }

    /// <summary>Of a time long before the article, or told as before.</summary>
    private static bool IsBefore(ClaimProfile profile)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
        {
            if (List.SectionOf(node.Lemma) == "before" || StoryAnchors.IsLongAgo(profile.Claim, node)) return true;
        }

        return profile.Anchor.Past && profile.Claim.Time is not null;
    }

    private static string? Subject(ClaimProfile profile, FrameRole role)
    {
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role != role) continue;
            if (participant.Key is { } key) return EntityKeys.MayBePerson(key) ? key : null;
            return IsTheSuspect(profile, participant) ? StepWords.Kind(participant.Lemma) : null;
        }

        return null;
    }

    /// <summary>The suspect: the one of the story.</summary>
    private static bool IsTheSuspect(ClaimProfile profile, Participant participant) =>
        profile.Claim.Frame.Nodes[participant.Node] is { Definite: true, Quantity: null } && StepWords.Kind(participant.Lemma) == "suspect";
}
