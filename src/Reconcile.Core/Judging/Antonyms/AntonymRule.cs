using Reconcile.Extraction.Events;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Antonyms;

/// <summary>Opposite words of state or direction about the same participants.</summary>
internal sealed class AntonymRule : IRule
{
    public string Name => "antonym";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair) || !Likeness.Asserts(pair.First) || !Likeness.Asserts(pair.Second)) return null;
        if (pair.First.Polarity != pair.Second.Polarity || IsUntil(pair.First) || IsUntil(pair.Second)) return null;
        if (pair.Event == Level.Same || (pair.Event == Level.Different && IsOnePredicate(pair))) return (pair.Event == Level.Same ? Prepositions(pair) : null) ?? Arguments(pair);
        if (pair.Event != Level.Opposite || AreOfOtherSex(pair)) return null;
        if (pair.Agent != Level.Same && (Likeness.HasDoer(pair, pair.First) || Likeness.HasDoer(pair, pair.Second)) && !(pair.Patient == Level.Same && Likeness.HasDoer(pair, pair.First) != Likeness.HasDoer(pair, pair.Second))) return null;
        bool alone = IsStateOfOne(pair);
        bool done = IsDoneToOne(pair), undergone = alone || done;
        if (!Likeness.SameCore(pair) || (pair.Shared.Count < 2 && !undergone) || pair.Shared.OfLonger < (done || (alone && (IsState(pair.First) || IsState(pair.Second))) ? 0.28 : 0.4) || !IsOfOneStatus(pair)) return null;
        if ((IsNoun(pair.First) || IsNoun(pair.Second)) && !(IsStateOfOne(pair.First) && IsStateOfOne(pair.Second))) return null;
        if (Likeness.NamesDiffer(pair) || Likeness.OneIsAnother(pair)) return null;
        if (!undergone && Math.Min(pair.FirstTold, pair.SecondTold) < (pair.SharedNames > 0 ? 0.45 : 0.5)) return null;
        string a = pair.First.Head, b = pair.Second.Head;
        var slot = new Slot($"which:{pair.First.Events[0]}|{pair.Second.Events[0]}", $"{a} or {b}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Antonym, slot, a, b, $"\"{a}\" and \"{b}\" are opposites.", Name, Math.Max(0.3 + (0.5 * pair.Shared.OfLonger), undergone ? 0.6 : 0))
        { Progresses = true };
    }

    /// <summary>What is closed until June opens in June.</summary>
    private static bool IsUntil(ClaimProfile profile) => profile.Claim.Frame.Any(n => n is { Time: not null, Preposition: "until" or "till" });

    /// <summary>Both are told as facts, or both as what is to come.</summary>
    private static bool IsOfOneStatus(PairComparison pair) =>
        (Likeness.IsFactual(pair.First) && Likeness.IsFactual(pair.Second)) || (pair.First.Claim.Status == pair.Second.Claim.Status && pair.First.Claim.Status is ClaimStatus.Predicted or ClaimStatus.Planned) || IsOfPlan(pair.First, pair.Second) || IsOfPlan(pair.Second, pair.First);

    /// <summary>One calls off what the other says will go ahead.</summary>
    private static bool IsOfPlan(ClaimProfile off, ClaimProfile on) => (off.HasEvent("cancel") || off.HasEvent("delay")) && (on.HasEvent("proceed") || on.HasEvent("continue"));

    /// <summary>The driver was sober: two words say all, if it is one who is meant.</summary>
    private static bool IsStateOfOne(PairComparison pair) => pair.Shared.Count == 1 && (pair.Agent == Level.Same || pair.Patient == Level.Same) && IsStateOfOne(pair.First) && IsStateOfOne(pair.Second);

    /// <summary>The bill was signed, the president vetoed the bill: events of which only one can befall the one that is meant.</summary>
    private static bool IsDoneToOne(PairComparison pair)
    {
        if (pair.Patient != Level.Same || Opposites.Default.FindClasses(pair.First.Events[0], pair.Second.Events[0]) is not (OppositeKind.Contradictory or OppositeKind.Contrary)) return false;
        return Likeness.IsPatientMeant(pair.First) && Likeness.IsPatientMeant(pair.Second);
    }

    /// <summary>Whether an adjective says it all: the march was peaceful, and it turned violent.</summary>
    private static bool IsState(ClaimProfile profile) => profile.Claim.Frame.Nodes[profile.Claim.Frame.Root].Class == WordClass.Adjective;

    /// <summary>One that is meant and nobody else: the talks collapsed.</summary>
    private static bool IsStateOfOne(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (profile.Participants.Length == 0 || profile.Places.Length > 0 || frame.Any(n => n.Role == FrameRole.Oblique && !IsArm(n))) return false;
        FrameNode bearer = frame.Nodes[profile.Participants[0].Node];
        return bearer.Definite && bearer.Quantity is null && Array.TrueForAll(profile.Participants, p => p == profile.Participants[0] || IsArm(frame.Nodes[p.Node]));

        // Whoever is armed with a knife is armed.
        bool IsArm(FrameNode node) => node.Preposition == "with" && profile.Head == "armed";
    }

    /// <summary>One voted for the bill, the other against it: all the same but the preposition.</summary>
    private Verdict? Prepositions(PairComparison pair)
    {
        if (!Likeness.SameCore(pair) || pair.Shared.OfLonger < 0.5 || !Likeness.IsFactual(pair.First) || !Likeness.IsFactual(pair.Second)) return null;
        foreach (FrameNode a in pair.First.Claim.Frame.Nodes)
        {
            if (a.Preposition is null || a.Head != pair.First.Claim.Frame.Root) continue;
            foreach (FrameNode b in pair.Second.Claim.Frame.Nodes)
            {
                if (b.Head != pair.Second.Claim.Frame.Root || a.Lemma != b.Lemma || b.Preposition is null || !Opposites.Default.ArePrepositions(a.Preposition, b.Preposition)) continue;
                string one = $"{a.Preposition} the {a.Lemma}", other = $"{b.Preposition} the {b.Lemma}";
                var slot = new Slot($"which:{pair.First.Events[0]}/{a.Lemma}", $"{char.ToUpperInvariant(one[0])}{one[1..]} or {b.Preposition} it?");
                return new Verdict(VerdictKind.Conflict, ConflictType.Antonym, slot, one, other, $"\"{a.Preposition}\" and \"{b.Preposition}\" exclude each other.", Name, 0.3 + (0.5 * pair.Shared.OfLonger));
            }
        }

        return null;
    }

    /// <summary>All is the same but what stands beside the predicate: made a profit, made a loss; at its highest level, at its lowest level.</summary>
    private Verdict? Arguments(PairComparison pair)
    {
        if (pair.Agent != Level.Same || pair.Elsewhere || pair.Shared.OfLonger < 0.4) return null;
        if (!IsOfOneStatus(pair) || Likeness.NamesDiffer(pair) || Likeness.OneIsAnother(pair) || (pair.First.Claim.Time is null) != (pair.Second.Claim.Time is null)) return null;
        ClaimFrame one = pair.First.Claim.Frame, other = pair.Second.Claim.Frame;
        foreach (FrameNode a in one.Nodes)
        {
            if (!IsArgument(one, a) || other.Holds(a.Lemma)) continue;
            foreach (FrameNode b in other.Nodes)
            {
                if (!IsArgument(other, b) || a.Role != b.Role || a.Preposition != b.Preposition || one.Holds(b.Lemma)) continue;
                if (Opposites.Default.Find(a.Lemma, b.Lemma) is not (OppositeKind.Contradictory or OppositeKind.Contrary)) continue;
                var slot = new Slot($"which:{pair.First.Events[0]}/{Slot.Unordered(a.Lemma, b.Lemma)}", $"{a.Lemma} or {b.Lemma}: {Likeness.Topic(pair.First)}?");
                return new Verdict(VerdictKind.Conflict, ConflictType.Antonym, slot, a.Lemma, b.Lemma, $"\"{a.Lemma}\" and \"{b.Lemma}\" are opposites; the rest is the same.", Name, 0.35 + (0.5 * pair.Shared.OfLonger))
                { Identity = pair.Event == Level.Same ? 0 : 0.8, Progresses = true };
            }
        }

        return null;
    }

    /// <summary>What is had, made or said to be, and the word that tells which a noun after a copula is.</summary>
    private static bool IsArgument(ClaimFrame frame, FrameNode node) =>
        node.EntityKey is null && node.Head == frame.Root
        && (node is { Class: WordClass.Noun or WordClass.Adjective, Role: FrameRole.Patient or FrameRole.Complement }
            || (node is { Class: WordClass.Adjective, Role: FrameRole.Modifier } && frame.Nodes[frame.Root].Class == WordClass.Noun));

    /// <summary>Made a profit, made a loss: the noun is the event, and the verb is one.</summary>
    private static bool IsOnePredicate(PairComparison pair)
    {
        FrameNode a = pair.First.Claim.Frame.Nodes[pair.First.Claim.Frame.Root], b = pair.Second.Claim.Frame.Nodes[pair.Second.Claim.Frame.Root];
        return a.Class == WordClass.Verb && a.Lemma == b.Lemma;
    }

    /// <summary>Whether somebody is a man or a woman is asked by <see cref="Kinds.KindRule"/>, which knows whether it is one.</summary>
    private static bool AreOfOtherSex(PairComparison pair) =>
        IsNoun(pair.First) && IsNoun(pair.Second) && PersonNouns.GenderOf(pair.First.Head) is { } sex && PersonNouns.GenderOf(pair.Second.Head) is { } other && sex != other;

    /// <summary>A man and a woman are two people.</summary>
    private static bool IsNoun(ClaimProfile profile) => profile.Claim.Frame.Nodes[profile.Claim.Frame.Root].Class is not (WordClass.Verb or WordClass.Adjective or WordClass.Adverb);
}
