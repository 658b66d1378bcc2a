using Reconcile.Extraction.Events;
using Reconcile.Extraction.Measures;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.States;

namespace Reconcile.Judging.Universals;

/// <summary>All are said to have met with it, and the other side counts fewer than there were: <c>all victims were taken to hospital</c>, <c>five were</c>.</summary>
internal sealed class UniversalRule : IRule
{
    public string Name => "universal-vs-instance";

    public Verdict? Judge(PairComparison pair) =>
        Judge(pair, pair.First, pair.Second, false) ?? Judge(pair, pair.Second, pair.First, true) ?? Except(pair, pair.First, pair.Second, false) ?? Except(pair, pair.Second, pair.First, true);

    private Verdict? Judge(PairComparison pair, ClaimProfile all, ClaimProfile some, bool swapped)
    {
        if (all.Claim.Absolute != Absolute.All || some.Claim.Absolute == Absolute.All || all.Article == some.Article) return null;
        if (pair.Event != Level.Same || pair.Elsewhere) return null;
        if (all.Polarity != some.Polarity || !Likeness.IsFactual(all) || !Likeness.IsFactual(some) || !Likeness.Asserts(all) || !Likeness.Asserts(some)) return null;
        if (all.Counts.Length > 0 || !IsOfPeople(all) || Likeness.HasAgent(some) != Likeness.HasAgent(all)) return null;

        // Four were taken to one hospital; the others may have been taken to another.
        if (some.Claim.Frame.Any(n => n is { Preposition: "to", EntityKey: { } key } && Array.IndexOf(all.Entities, key) < 0)) return null;
        foreach (CountFact fact in some.Counts)
        {
            if (!fact.People || fact.Counted != "person" || fact.Restricted || fact.Modifiers.Length > 0 || fact.Quantity is not { Hedge: Hedge.Exact, Low: { } count and > 1 } || fact.Quantity.High != count || fact.Measure != EventMeasures.Of(some.Events[0], FrameRole.Patient)) continue;
            if (Most(some) <= count) continue;
            string number = Counts.CountWords.Answer(fact);
            var slot = new Slot($"all:{fact.Measure}", $"Is this so of all of them ({fact.Measure})?");
            return new Verdict(
                VerdictKind.Conflict, ConflictType.UniversalVsInstance, slot, swapped ? number : "all", swapped ? "all" : number,
                $"One side says it of all, the other of {number} out of more.", Name, 0.75)
            { Identity = pair.Place == Level.Same || pair.Anchor == Level.Same || Most(all) == Most(some) ? 0.8 : 0 };
        }

        return null;
    }

    /// <summary>All are in one state, and some of them are told to be in one that excludes it: all miners were rescued, three are missing.</summary>
    private Verdict? Except(PairComparison pair, ClaimProfile all, ClaimProfile some, bool swapped)
    {
        if (all.Claim.Absolute == Absolute.None || some.Claim.Absolute != Absolute.None || Likeness.OneVoice(pair)) return null;
        if (pair.Elsewhere || !Likeness.BothStated(pair) || all.Anchor.Past) return null;
        if (Likeness.NamesDiffer(pair) || (all.Share?.Whole is { } known && some.Share?.Whole is { } other && known != other)) return null;
        bool undone = all.Claim.Absolute == Absolute.All && all.Polarity == Polarity.Positive && (some.Polarity == Polarity.Positive ? Excludes(all, some) : pair.Event == Level.Same);
        if (!(undone || AreInOtherStates(all, some)) || Bearer(all) is not { } whole || Bearer(some) is not { } part) return null;
        if (HasOwn(all, whole, some) && HasOwn(some, part, all)) return null;
        FrameNode several = some.Claim.Frame.Nodes[part.Node];
        if (!(several.Quantity is { Low: >= 1, Hedge: Hedge.Exact or Hedge.AtLeast or Hedge.About } || (!undone && IsOne(several))) || !IsOneKind(pair, whole, part) || Array.Exists(whole.Modifiers, m => m != "all" && Array.IndexOf(part.Modifiers, m) < 0)) return null;
        string number = several.Quantity is { } counted ? $"{counted.Low:0} {some.Head}" : $"one {some.Head}";
        var slot = new Slot($"all:{all.Events[0]}/{whole.Lemma}", $"Is this so of all of them ({all.Head})?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.UniversalVsInstance, slot, swapped ? number : "all", swapped ? "all" : number,
            "One side says it of all, the other says of some what excludes it.", Name, 0.75)
        { Identity = 0.75, Progresses = true, Order = swapped ? 1 : -1 };
    }

    /// <summary>What undoes the other excludes it only while it lasts: who was trapped may have been rescued since.</summary>
    private static bool Excludes(ClaimProfile all, ClaimProfile some)
    {
        if (Excludes(Opposites.Default.Find(all.Head, some.Head), some)) return true;
        foreach (string a in all.Events)
            foreach (string b in some.Events)
                if (Excludes(Opposites.Default.FindClasses(a, b), some)) return true;
        return false;
    }

    private static bool Excludes(OppositeKind kind, ClaimProfile some) =>
        kind is OppositeKind.Contradictory or OppositeKind.Contrary || (kind == OppositeKind.Reversive && !some.Claim.InPast);

    /// <summary>All exits were unlocked, none was locked; one was chained shut.</summary>
    private static bool AreInOtherStates(ClaimProfile all, ClaimProfile some)
    {
        foreach (StateReading a in all.States)
            foreach (StateReading b in some.States)
                if (a.Scale == b.Scale && a.State != b.State && (a.Kind == StateKind.Lasting || (a.Kind == StateKind.Changing && some.Claim.Frame.Any(n => n.Lemma is "stay" or "remain")))) return true;
        return false;
    }

    /// <summary>The players of the visiting team and those of the home team: a word under the noun that the other claim has not.</summary>
    private static bool HasOwn(ClaimProfile profile, Participant bearer, ClaimProfile other)
    {
        ClaimFrame frame = profile.Claim.Frame;
        foreach (FrameNode node in frame.Nodes)
        {
            int at = node.Head;
            while (at >= 0 && at != bearer.Node) at = frame.Nodes[at].Head;
            if (at == bearer.Node && node.Class is WordClass.Noun or WordClass.Name or WordClass.Adjective or WordClass.Verb && node.Quantity is null && !other.Claim.Frame.Holds(node.Lemma)) return true;
        }

        return false;
    }

    /// <summary>An exit, the rear door: one of several.</summary>
    private static bool IsOne(FrameNode node) => node is { Class: WordClass.Noun, Quantity: null };

    /// <summary>Those who are in the state: who undergoes it, or who the adjective is said of.</summary>
    private static Participant? Bearer(ClaimProfile profile)
    {
        Participant? found = null;
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role is not (FrameRole.Patient or FrameRole.Agent) || participant.Key is not null) continue;
            if (participant.Role == FrameRole.Patient) return participant;
            found ??= participant;
        }

        return found;
    }

    private static bool IsOneKind(PairComparison pair, Participant whole, Participant part) =>
        // Those released are told from those killed by what is said of them.
        (whole.Lemma == part.Lemma && (whole.Lemma != "that" || pair.SentenceShared.Count > 0)) || (whole.Lemma is "everyone" or "everybody" && Language.Lexicons.PersonNouns.KindOf(part.Lemma) is "generic" or "harmed");

    private static bool IsOfPeople(ClaimProfile profile) =>
        Array.Exists(profile.Participants, p => p is { Role: FrameRole.Patient or FrameRole.Agent, Key: null, Modifiers: [] } && Language.Lexicons.PersonNouns.KindOf(p.Lemma) is "generic" or "harmed");

    /// <summary>The largest number of people hurt or killed that the article gives.</summary>
    private static double Most(ClaimProfile profile)
    {
        double most = 0;
        foreach (CountFact fact in profile.Around.Counts)
            if (fact is { People: true, Counted: "person", Quantity: { Hedge: Hedge.Exact, Low: { } low } } && !fact.Measure.Contains(':', StringComparison.Ordinal)) most = Math.Max(most, low);
        return most;
    }
}
