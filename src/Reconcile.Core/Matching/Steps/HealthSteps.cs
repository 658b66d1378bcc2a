using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Steps;

/// <summary>Reads how somebody is who was hurt: not known, in danger, out of danger, out of hospital, dead.</summary>
internal static class HealthSteps
{
    public const int Unknown = 0, Grave = 1, Fair = 2, Out = 3, Dead = 4;

    public static void Read(ClaimProfile profile, List<StepReading> found)
    {
        if (profile.Claim.Assertion != Assertion.Told || Step(profile) is not { } step || Bearer(profile, step) is not { } bearer) return;
        found.Add(new StepReading(Ladder.Health, step, bearer, null));
    }

    private static int? Step(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (profile.Polarity == Polarity.Negative) return Condition(frame) >= 0 && root.Lemma is "know" or "be" or "clear" || IsNamesOnly(profile, root) ? Unknown : null;
        if (root.EventClass is "survive" or "recover" && profile.Claim.Status is ClaimStatus.Predicted or ClaimStatus.UnderWay) return Fair;
        if (!StepWords.IsTold(profile.Claim)) return null;
        if (root.EventClass == "die" || root.Lemma == "decease" || (root.Lemma == "pronounce" && frame.Find(FrameRole.Complement, frame.Root) is >= 0 and int how && frame.Nodes[how].EventClass == "die")) return Dead;
        if (root.EventClass == "release" && IsOfHospital(frame)) return Out;
        if (root.Lemma == "remain" && IsOfHospital(frame) && frame.Any(n => StepWords.Is("light-wounds", n.Lemma))) return Fair;
        int condition = Condition(frame);
        if (condition < 0) return null;
        if (StepWords.Is("unknown", root.Lemma)) return Unknown;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head != condition && node.Head != frame.Root) continue;
            if (StepWords.Is("grave", node.Lemma)) return Grave;
            if (StepWords.Is("fair", node.Lemma)) return Fair;
        }

        // Serious but stable: what is joined may stand outside of the clause's own words.
        foreach (string word in profile.Claim.Text.Split(' '))
            if (StepWords.Is("grave", word)) return Grave;
        return null;
    }

    /// <summary>Their conditions have not been released.</summary>
    private static bool IsNamesOnly(ClaimProfile profile, FrameNode root) => Condition(profile.Claim.Frame) >= 0 && StepWords.Is("withheld", root.Lemma);

    private static int Condition(ClaimFrame frame)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Lemma == "condition") return i;
        return -1;
    }

    public static bool IsOfHospital(ClaimFrame frame)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Lemma is "hospital" or "clinic" or "treat" or "treatment" || (node.EntityKey is { } key && (key.EndsWith("hospital", StringComparison.Ordinal) || key.EndsWith("medical-center", StringComparison.Ordinal) || key.EndsWith("medical-centre", StringComparison.Ordinal)))) return true;
        return false;
    }

    /// <summary>Who is meant: somebody by name, or any of those who were hurt.</summary>
    private static string? Bearer(ClaimProfile profile, int step)
    {
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role is not (FrameRole.Patient or FrameRole.Agent)) continue;
            if (EntityKeys.MayBePerson(participant.Key)) return participant.Key;
            if (participant.Key is null && PersonNouns.KindOf(participant.Lemma) is { } kind && kind != "group") return StepWords.Anybody;
        }

        foreach (FrameNode node in profile.Claim.Frame.Nodes)
        {
            if (node.Role == FrameRole.Possessor && EntityKeys.MayBePerson(node.EntityKey)) return node.EntityKey;
            if (node.Role is FrameRole.Modifier or FrameRole.Possessor or FrameRole.Other or FrameRole.Patient && (node.Lemma == "old" || PersonNouns.Contains(node.Lemma))) return StepWords.Anybody;
        }

        int agent = profile.Claim.Frame.Find(FrameRole.Agent, profile.Claim.Frame.Root);
        return step == Unknown || agent < 0 || profile.Claim.Frame.Nodes[agent] is { Class: WordClass.Pronoun, EntityKey: null } ? StepWords.Anybody : null;
    }
}
