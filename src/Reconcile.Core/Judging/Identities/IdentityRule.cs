using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Identities;

/// <summary>Who was not named yet is named later: <c>the victim has not been identified</c>, <c>police identified the victim as ...</c>.</summary>
internal sealed class IdentityRule : IRule
{
    public string Name => "identity";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Polarity == pair.Second.Polarity) return null;
        bool first = pair.First.Polarity == Polarity.Negative;
        ClaimProfile unnamed = first ? pair.First : pair.Second, named = first ? pair.Second : pair.First;
        if (unnamed.Claim.Assertion != Assertion.Told || named.Claim.Assertion != Assertion.Told) return null;
        if (Withheld(unnamed) is not { } who || Identified(named) is not { } other || who != other) return null;
        if (unnamed.Claim.AsOf is { } a && named.Claim.AsOf is { } b && b.Date < a.Date) return null;
        var slot = new Slot($"progress:identity/{who}", $"Who is the {who}?");
        string name = Person(named.Claim.Frame)!;
        return new Verdict(VerdictKind.Conflict, ConflictType.Status, slot, first ? "not named yet" : name, first ? name : "not named yet", "One says that the name is not known yet, the other gives it.", Name, 0.75)
        { Identity = 0.75, Progresses = true, Supersedes = true, Order = first ? 1 : -1 };
    }

    /// <summary>Whose name is not given yet: the victim has not been identified, the officer's name has not been released.</summary>
    private static string? Withheld(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (frame.Nodes[frame.Root].Lemma is not ("identify" or "name" or "release")) return null;
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role != FrameRole.Patient || participant.Key is not null) continue;
            if (participant.Lemma is not ("name" or "identity")) return frame.Nodes[frame.Root].Lemma == "release" ? null : Bearer(participant.Lemma);
            foreach (string modifier in participant.Modifiers)
                if (Bearer(modifier) is { } bearer) return bearer;
        }

        return null;
    }

    private static string? Identified(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (frame.Nodes[frame.Root].Lemma is not ("identify" or "name") || Person(frame) is null) return null;
        foreach (Participant participant in profile.Participants)
            if (participant.Role == FrameRole.Patient && participant.Key is null && Bearer(participant.Lemma) is { } bearer) return bearer;
        return null;
    }

    private static string? Person(ClaimFrame frame)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.EntityKey is { } key && node.Role is FrameRole.Oblique or FrameRole.Complement or FrameRole.Modifier or FrameRole.Apposition && (key.StartsWith("person:", StringComparison.Ordinal) || key.StartsWith("name:", StringComparison.Ordinal))) return node.EntityName;
        return null;
    }

    /// <summary>A noun for one person; those that name the doer are one.</summary>
    private static string? Bearer(string lemma) => PersonNouns.KindOf(lemma) switch
    {
        "suspect" => "suspect",
        "harmed" => "victim",
        null or "group" => null,
        _ => lemma,
    };
}
