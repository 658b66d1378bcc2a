using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Kinds;

/// <summary>All is the same but one thing, which is of another kind: shot with a rifle, shot with a pistol.</summary>
internal sealed class KindRule : IRule
{
    public string Name => "kind";

    public Verdict? Judge(PairComparison pair)
    {
        if (Predicates(pair) is { } which) return which;
        if (pair.First.Article == pair.Second.Article || pair.Event != Level.Same || pair.First.Polarity == Polarity.Negative || pair.Second.Polarity == Polarity.Negative) return null;
        if (!Likeness.BothStated(pair)) return null;
        if (pair.Elsewhere || pair.Numbers == Level.Different || Likeness.NamesDiffer(pair) || Likeness.OneIsAnother(pair)) return null;
        if (pair.Shared.OfLonger < 0.4 || pair.FirstTold < 0.45 || pair.SecondTold < 0.45 || IsOneOfMore(pair.First) || IsOneOfMore(pair.Second)) return null;
        ClaimFrame one = pair.First.Claim.Frame, other = pair.Second.Claim.Frame;
        for (int i = 0; i < one.Nodes.Length; i++)
        {
            if (!IsSlot(one, i) && !IsTrait(one, i) && !IsWay(one, i)) continue;
            for (int j = 0; j < other.Nodes.Length; j++)
            {
                FrameNode a = one.Nodes[i], b = other.Nodes[j];
                if (!StandAlike(one, i, other, j) || Kinds.Excludes(a.Lemma, b.Lemma) is not { } type) continue;

                // An article that speaks of both speaks of two.
                if (pair.First.Around.Nouns.Contains(b.Lemma) || pair.Second.Around.Nouns.Contains(a.Lemma) || !IsOfOne(pair, a, b)) continue;
                var slot = new Slot($"kind:{pair.First.Events[0]}/{Slot.Unordered(a.Lemma, b.Lemma)}", $"{a.Lemma} or {b.Lemma}: {Likeness.Topic(pair.First)}?");
                return new Verdict(VerdictKind.Conflict, type, slot, a.Lemma, b.Lemma, $"Where one says {a.Lemma}, the other says {b.Lemma}; the rest is the same.", Name, 0.4 + (0.4 * pair.Shared.OfLonger));
            }
        }

        return null;
    }

    /// <summary>The one who is meant is said to be a man and a woman, his sister and his wife, a citizen of one country and of another.</summary>
    private Verdict? Predicates(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.Agent != Level.Same || pair.First.Polarity == Polarity.Negative || pair.Second.Polarity == Polarity.Negative || !Likeness.BothStated(pair)) return null;
        if (pair.Elsewhere || Likeness.OneIsAnother(pair) || IsOneOfMore(pair.First) || IsOneOfMore(pair.Second)) return null;
        if (Bearer(pair.First) is not { } one || Bearer(pair.Second) is not { } other || Identity.Compare(one, other) != Level.Same) return null;
        FrameNode a = pair.First.Claim.Frame.Nodes[pair.First.Claim.Frame.Root], b = pair.Second.Claim.Frame.Nodes[pair.Second.Claim.Frame.Root];
        string first = a.Lemma, second = b.Lemma;
        if (Nation(pair.First) is { } from && Nation(pair.Second) is { } elsewhere)
        {
            if (EntityKeys.MaySame(from.EntityKey!, elsewhere.EntityKey!) != EntityMatch.Different) return null;
            (first, second) = ($"{from.Lemma} {a.Lemma}", $"{elsewhere.Lemma} {b.Lemma}");
        }
        else if (!AreOtherSex(a.Lemma, b.Lemma) && !((Kinds.StandAlone(a.Lemma, b.Lemma) || (a.Definite && b.Definite)) && Kinds.Excludes(a.Lemma, b.Lemma) is ConflictType.NameOrRole))
        {
            return null;
        }
        else if (pair.First.Around.Nouns.Contains(b.Lemma) || pair.Second.Around.Nouns.Contains(a.Lemma))
        {
            return null;
        }

        var slot = new Slot($"kind:{one.Key ?? one.Lemma}/{Slot.Unordered(first, second)}", $"{first} or {second}: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.NameOrRole, slot, first, second, $"One says {first}, the other {second}.", Name, 0.75) { Identity = 0.85 };
    }

    private static bool AreOtherSex(string a, string b) => PersonNouns.GenderOf(a) is { } sex && PersonNouns.GenderOf(b) is { } other && sex != other;

    /// <summary>Of whom a noun after a copula is said, if it is one and the article counts no more of his kind.</summary>
    private static Participant? Bearer(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (frame.Nodes[frame.Root] is not { Class: WordClass.Noun, EntityKey: null } root || (!PersonNouns.Contains(root.Lemma) && root.Lemma != "national") || profile.Claim.Rules.Contains("clause-apposition")) return null;
        Participant? bearer = Array.Find(profile.Participants, p => p.Role == FrameRole.Agent && frame.Nodes[p.Node].Head == frame.Root);
        if (bearer is null || !IsMeant(profile, bearer) || (bearer.Key is null && !PersonNouns.Contains(bearer.Lemma))) return null;
        bool harmed = PersonNouns.KindOf(bearer.Lemma) == "harmed";
        foreach (CountFact fact in profile.Around.Counts)
            if (fact is { People: true, Quantity: { Low: not 1 } } && bearer.Key is null && (fact.Counted == bearer.Lemma || (harmed && fact.Measure is "die" or "wound" or "harm"))) return null;
        return bearer;
    }

    /// <summary>The country that is said before a citizen, a national, a man.</summary>
    private static FrameNode? Nation(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode? found = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head != frame.Root || node.Role != FrameRole.Modifier || node.EntityKey is not { } key || !(key.StartsWith("gov:", StringComparison.Ordinal) || key.StartsWith("place:", StringComparison.Ordinal))) continue;
            if (found is not null) return null;
            found = node;
        }

        return found is not null && frame.Nodes[frame.Root].Lemma is "citizen" or "national" or "subject" or "native" ? found : null;
    }

    /// <summary>A bare noun beside the predicate.</summary>
    private static bool IsSlot(ClaimFrame frame, int at) =>
        frame.Nodes[at] is { EntityKey: null, Quantity: null, Class: WordClass.Noun } node && node.Head == frame.Root && node.Role is FrameRole.Patient or FrameRole.Oblique or FrameRole.Place or FrameRole.Complement or FrameRole.Attribute;

    /// <summary>The way that something goes or lies: heading north, going northbound.</summary>
    private static bool IsWay(ClaimFrame frame, int at) =>
        frame.Nodes[at] is { Class: WordClass.Adverb or WordClass.Adjective, Role: FrameRole.Modifier or FrameRole.Complement } node && node.Head == frame.Root && frame.Nodes[frame.Root].Class == WordClass.Verb;

    /// <summary>An adjective of such a noun: a red truck.</summary>
    private static bool IsTrait(ClaimFrame frame, int at) =>
        frame.Nodes[at] is { Class: WordClass.Adjective, Role: FrameRole.Modifier, Head: >= 0 and var head } && (IsSlot(frame, head) || head == frame.Root) && frame.Nodes[head].Class == WordClass.Noun;

    /// <summary>Whether both are said of one noun, or stand beside the predicate in one way.</summary>
    private static bool StandAlike(ClaimFrame one, int i, ClaimFrame other, int j)
    {
        FrameNode a = one.Nodes[i], b = other.Nodes[j];
        if (IsTrait(one, i)) return IsTrait(other, j) && one.Nodes[a.Head].Lemma == other.Nodes[b.Head].Lemma;
        if (IsWay(one, i)) return IsWay(other, j) && Below(one, i).SetEquals(Below(other, j));
        return IsSlot(other, j) && (a.Role == b.Role || (IsWhere(a) && IsWhere(b))) && (a.Preposition == b.Preposition || (IsWhere(a) && IsWhere(b)));
    }

    /// <summary>What hangs on a word: north of the river is no south of the town.</summary>
    private static HashSet<string> Below(ClaimFrame frame, int at)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == at) words.Add(node.EntityKey ?? node.Lemma);
        return words;
    }

    /// <summary>In a van, on a motorcycle.</summary>
    private static bool IsWhere(FrameNode node) => node is { Role: FrameRole.Place or FrameRole.Oblique, Preposition: "in" or "on" or "at" or "inside" };

    /// <summary>Whether somebody or something that is meant and is one takes part in both, beside what differs.</summary>
    private static bool IsOfOne(PairComparison pair, FrameNode a, FrameNode b)
    {
        foreach (Participant one in pair.First.Participants)
        {
            if (one.Role is not (FrameRole.Agent or FrameRole.Patient) || pair.First.Claim.Frame.Nodes[one.Node] == a || !IsMeant(pair.First, one)) continue;
            foreach (Participant other in pair.Second.Participants)
                if (other.Role == one.Role && pair.Second.Claim.Frame.Nodes[other.Node] != b && IsMeant(pair.Second, other) && Identity.Compare(one, other) == Level.Same) return true;
        }

        return false;
    }

    /// <summary>A name, or the one of its kind: the victim, not a man and not the victims.</summary>
    private static bool IsMeant(ClaimProfile profile, Participant participant)
    {
        if (participant.Key is not null) return true;
        string noun = profile.Claim.Frame.Nodes[participant.Node].Lemma;
        return Likeness.IsMeant(profile, participant) && profile.Claim.Text.Contains(noun, StringComparison.OrdinalIgnoreCase)
            && !profile.Claim.Text.Contains(noun + "s", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOneOfMore(ClaimProfile profile)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Role == FrameRole.Conjunct || node.Lemma is "also" or "another" or "second" or "several" or "multiple" or "other") return true;
        return false;
    }
}
