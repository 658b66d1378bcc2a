using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Holders;

/// <summary>What only one can be or win is given to two: the chief executive of a company, the winner of a vote.</summary>
internal sealed class HolderRule : IRule
{
    private static readonly WordList Roles = WordList.Load("Judging/Holders/unique-roles.lexicon");

    public string Name => "holder";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.Event != Level.Same || pair.First.Polarity == Polarity.Negative || pair.Second.Polarity == Polarity.Negative) return null;
        if (!Likeness.BothStated(pair)) return null;
        if (pair.Elsewhere || pair.Numbers == Level.Different || Likeness.OneIsAnother(pair)) return null;
        if (Identified(pair) is { } which) return which;
        FrameRole role = Slot(pair.First);
        if (pair.Shared.OfLonger < 0.5 || role == FrameRole.Other || role != Slot(pair.Second) || Holder(pair.First, role) is not { } a || Holder(pair.Second, role) is not { } b) return null;
        if (EntityKeys.MaySame(a.Key!, a.Lemma, b.Key!, b.Lemma) != EntityMatch.Different || Names(pair.First, b) || Names(pair.Second, a)) return null;
        if (!IsOneThing(pair, role)) return null;
        var slot = new Slot($"who:{pair.First.Head}", $"Who: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.NameOrRole, slot, a.Lemma, b.Lemma, $"One names {a.Lemma}, the other {b.Lemma}, and there is one only.", Name, 0.4 + (0.4 * pair.Shared.OfLonger))
        { Progresses = true };
    }

    /// <summary>The gunman was identified as one, and as another.</summary>
    private Verdict? Identified(PairComparison pair)
    {
        if (pair.Patient != Level.Same || Identified(pair.First) is not { } a || Identified(pair.Second) is not { } b) return null;
        if (EntityKeys.MaySame(a.EntityKey!, a.EntityName!, b.EntityKey!, b.EntityName!) != EntityMatch.Different || Array.IndexOf(pair.First.SentenceEntities, b.EntityKey) >= 0 || Array.IndexOf(pair.Second.SentenceEntities, a.EntityKey) >= 0) return null;
        Participant who = Array.Find(pair.First.Participants, p => p.Role == FrameRole.Patient)!;
        var slot = new Slot($"who:{who.Lemma}", $"Who is the {who.Lemma}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.NameOrRole, slot, a.EntityName!, b.EntityName!, $"One names the {who.Lemma} {a.EntityName}, the other {b.EntityName}.", Name, 0.75) { Identity = 0.85, Progresses = true };
    }

    /// <summary>As whom the one who is meant is identified or named, where the article counts no more of his kind.</summary>
    private static FrameNode? Identified(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (frame.Nodes[frame.Root].Lemma is not ("identify" or "name") || profile.Claim.Quantity is { Unit: null } || frame.Any(n => n.Role == FrameRole.Conjunct)) return null;
        if (Array.Find(profile.Participants, p => p.Role == FrameRole.Patient) is not { Key: null } who || !frame.Nodes[who.Node].Definite || !PersonNouns.Contains(who.Lemma) || frame.Any(n => n.Head == who.Node && n.Role is FrameRole.Modifier or FrameRole.Possessor && n.Preposition != "as")) return null;
        if (profile.Claim.Text.Contains(who.Lemma + "s", StringComparison.OrdinalIgnoreCase) || profile.Claim.Text.Contains("men", StringComparison.Ordinal)) return null;
        bool harmed = PersonNouns.KindOf(who.Lemma) is not ("armed" or "suspect");
        foreach (CountFact fact in profile.Around.Counts)
            if (fact is { People: true, Quantity: { Low: not 1 } } && (fact.Counted == who.Lemma || (harmed && EventMeasures.CountsPeople(fact.Measure)) || (!harmed && fact.Measure is "arrest" or "charge" or "detain"))) return null;
        FrameNode? found = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if ((node.Head != frame.Root && node.Head != who.Node) || node.Preposition != "as" || node.EntityKey is null || !node.EntityKey.StartsWith("person:", StringComparison.Ordinal) || node.EntityName?.Contains(' ', StringComparison.Ordinal) != true) continue;
            if (found is not null) return null;
            found = node;
        }

        return found;
    }

    /// <summary>Which part of the claim one alone can fill.</summary>
    private static FrameRole Slot(ClaimProfile profile)
    {
        FrameNode root = profile.Claim.Frame.Nodes[profile.Claim.Frame.Root];
        if (IsOffice(root)) return IsShared(profile) ? FrameRole.Other : FrameRole.Agent;
        return Roles.SectionOf(profile.Events[0]) switch
        {
            "doers" => FrameRole.Agent,
            "chosen" => FrameRole.Patient,
            _ => FrameRole.Other,
        };
    }

    private static bool IsOffice(FrameNode root) => root.Class != WordClass.Verb && Roles.SectionOf(root.Lemma) == "offices";

    /// <summary>A former or deputy one, or one of several.</summary>
    private static bool IsShared(ClaimProfile profile)
    {
        FrameNode root = profile.Claim.Frame.Nodes[profile.Claim.Frame.Root];
        if (!root.Definite || profile.Claim.InPast) return true;
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Lemma is "former" or "ex" or "deputy" or "vice" or "acting" or "interim" or "assistant" or "associate" or "co" or "new" or "next" or "first") return true;
        return false;
    }

    private static Participant? Holder(ClaimProfile profile, FrameRole role)
    {
        Participant? found = null;
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role != role) continue;
            if (found is not null || participant.Key is null || profile.Claim.Frame.Nodes[participant.Node].Class == WordClass.Pronoun) return null;
            found = participant;
        }

        return found;
    }

    /// <summary>Whether it is an office of one body, or a contest that both sides name.</summary>
    private static bool IsOneThing(PairComparison pair, FrameRole role)
    {
        if (IsOffice(pair.First.Claim.Frame.Nodes[pair.First.Claim.Frame.Root]))
        {
            string[] a = Possessors(pair.First), b = Possessors(pair.Second);
            return a.Length > 0 && a.AsSpan().SequenceEqual(b);
        }

        return role == FrameRole.Agent ? pair.Patient == Level.Same : Attribute(pair.First) is { } one && one == Attribute(pair.Second);
    }

    private static string[] Possessors(ClaimProfile profile)
    {
        var list = new SortedSet<string>(StringComparer.Ordinal);
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Head == profile.Claim.Frame.Root && node.Role is FrameRole.Possessor or FrameRole.Modifier && node.Class is WordClass.Noun or WordClass.Name) list.Add(node.EntityKey ?? node.Lemma);
        return [.. list];
    }

    private static string? Attribute(ClaimProfile profile)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Head == profile.Claim.Frame.Root && node.Role is FrameRole.Complement or FrameRole.Attribute) return node.Lemma;
        return null;
    }

    private static bool Names(ClaimProfile profile, Participant holder) => Array.IndexOf(profile.SentenceEntities, holder.Key) >= 0;
}
