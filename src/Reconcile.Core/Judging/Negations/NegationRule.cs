using Reconcile.Extraction.Events;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Negations;

/// <summary>One affirms of the same participants what the other negates.</summary>
internal sealed class NegationRule : IRule
{
    public string Name => "negation";

    public Verdict? Judge(PairComparison pair)
    {
        bool revised = IsRevised(pair);
        if (Likeness.OneVoice(pair) || (!revised && (!Likeness.Asserts(pair.First) || !Likeness.Asserts(pair.Second)))) return null;
        if (pair.First.Polarity == pair.Second.Polarity || !(pair.Event == Level.Same || IsBroughtAbout(pair))) return null;

        // Recovered and found are two words for one event.
        bool renamed = pair.First.Head != pair.Second.Head && pair.Patient == Level.Same;
        if (!Likeness.SameCore(pair) || pair.Shared.Count + (renamed ? 1 : 0) < 2) return null;

        // What is negated under a restriction of its own (not without the money) leaves the rest open.
        bool firstNegated = pair.First.Polarity == Polarity.Negative;
        (ClaimProfile denied, ClaimProfile affirmed) = firstNegated ? (pair.First, pair.Second) : (pair.Second, pair.First);

        // That the question is who did it affirms nothing.
        if (affirmed.Claim.Text.Contains("question is ", StringComparison.OrdinalIgnoreCase)) return null;
        double told = firstNegated ? pair.FirstTold : pair.SecondTold;
        double negated = renamed ? told : firstNegated ? pair.Shared.OfFirst : pair.Shared.OfSecond;
        if (negated < 0.6 || pair.Shared.OfLonger < 0.3) return null;

        if (IsOneMore(denied, affirmed) || Likeness.OneIsAnother(pair) || Likeness.NamesDiffer(pair) || (HasOwnArgument(pair.First, pair.Second) && HasOwnArgument(pair.Second, pair.First))) return null;
        if (!revised && (IsLoose(pair, pair.First) || IsLoose(pair, pair.Second))) return null;
        if (IsNoLonger(denied) && affirmed.Claim.InPast) return null;

        // Not all were saved, and three were.
        if (denied.Claim.Absolute == Absolute.All) return null;
        if (!HasManners(denied, affirmed)) return null;

        // All that is denied must be said on the other side, and most of what is affirmed must stand around what is denied.
        // Where the same one is said to do it to the same, the frame answers for what a word or two leave open.
        bool framed = pair.Agent == Level.Same && (pair.Patient == Level.Same || (!Has(pair.First, FrameRole.Patient) && !Has(pair.Second, FrameRole.Patient)));
        if (framed && pair.First.Head == pair.Second.Head && pair.First.Head != "be") told = Math.Max(told, firstNegated ? pair.Near.OfFirst : pair.Near.OfSecond);
        bool undergone = pair.Patient == Level.Same && !Likeness.HasAgent(denied) && (!Likeness.HasAgent(affirmed) || (Likeness.IsPatientMeant(denied) && Likeness.IsPatientMeant(affirmed)));

        // A denial with the same participants holds of every detail that the other adds.
        bool plain = (framed || undergone) && pair.First.Head == pair.Second.Head && affirmed.Claim.Status == ClaimStatus.Stated;
        if (told < (framed ? 0.6 : 0.75) || ((firstNegated ? pair.SecondTold : pair.FirstTold) < (plain ? 0.3 : undergone && (renamed || pair.SharedNames > 0) ? 0.4 : 0.5) && !(framed && pair.SharedNames > 0 && AddsTimeAlone(affirmed, denied)))) return null;
        if (!revised && pair.First.Claim.Status != pair.Second.Claim.Status && !IsRefusal(denied, affirmed) && !(Likeness.IsFactual(pair.First) && Likeness.IsFactual(pair.Second))) return null;
        bool first = !firstNegated;
        var slot = new Slot($"whether:{affirmed.Events[0]}/{affirmed.Claim.Id}", $"Is it so that {Likeness.Topic(affirmed)}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Negation, slot, first ? "yes" : "no", first ? "no" : "yes",
            "One side affirms what the other negates.", Name, (Likeness.HasAgent(pair.First) != Likeness.HasAgent(pair.Second) ? 0.15 : 0.3) + (0.3 * negated) + (0.3 * pair.Shared.OfLonger))
        { Progresses = true, Order = revised ? 0 : first ? -1 : 1 };
    }

    /// <summary>Who was stabbed was attacked, and who chaired the meeting was there.</summary>
    private static bool IsBroughtAbout(PairComparison pair)
    {
        (ClaimProfile denied, ClaimProfile affirmed) = pair.First.Polarity == Polarity.Negative ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return pair.Event == Level.Close && EventClasses.Default.Entails(affirmed.Events[0], denied.Events[0]);
    }

    /// <summary>Whether the affirmed says nothing more than when it was.</summary>
    private static bool AddsTimeAlone(ClaimProfile affirmed, ClaimProfile denied)
    {
        foreach (FrameNode node in affirmed.Claim.Frame.Nodes)
        {
            if (node.Role == FrameRole.Time || node.Time is not null || node.Class is not (WordClass.Noun or WordClass.Name or WordClass.Verb or WordClass.Adjective)) continue;
            if (!Says(denied, node)) return false;
        }

        return true;
    }

    /// <summary>What was thought possible is decided on a later day.</summary>
    private static bool IsRevised(PairComparison pair)
    {
        if (pair.First.Claim.AsOf is not { } a || pair.Second.Claim.AsOf is not { } b || a.Date == b.Date) return false;
        (ClaimProfile earlier, ClaimProfile later) = a.Date < b.Date ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return earlier.Claim.Status is ClaimStatus.Possible or ClaimStatus.Predicted or ClaimStatus.Reported && !earlier.Claim.Speakers.IsEmpty && Likeness.IsFactual(later) && Likeness.Asserts(later);
    }

    /// <summary>One agreed to do what he refused to do.</summary>
    private static bool IsRefusal(ClaimProfile negated, ClaimProfile affirmed) =>
        affirmed.Claim.Status == ClaimStatus.Planned && affirmed.Claim.Frame.Any(n => n.Lemma is "agree" or "promise" or "consent") && negated.Claim.Frame.Any(n => n.Lemma is "refuse" or "decline");

    /// <summary>Whether something takes part that the other claim does not hold: no bail for one, bail for another.</summary>
    private static bool HasOwnArgument(ClaimProfile profile, ClaimProfile other)
    {
        ClaimFrame frame = profile.Claim.Frame;
        foreach (FrameNode node in frame.Nodes)
        {
            bool inside = node.Head >= 0 && frame.Nodes[node.Head] is { Role: FrameRole.Patient } undergoer && undergoer.Head == frame.Root && node.Preposition is "in" or "among" or "for" or "at";
            if ((node.Head != frame.Root && !inside) || node.Class is not (WordClass.Noun or WordClass.Name) || !(inside || node.Role is FrameRole.Oblique or FrameRole.Patient or FrameRole.Recipient or FrameRole.Place)) continue;
            if (!Says(other, node) && !(inside && node.EntityKey is { } place && other.Around.Keys.Contains(place))) return true;
        }

        return false;
    }

    /// <summary>Whether a claim holds the word or name, or one near it.</summary>
    private static bool Says(ClaimProfile profile, FrameNode node) =>
        profile.Claim.Frame.Any(n => n.Lemma == node.Lemma || (n.EntityKey is not null && n.EntityKey == node.EntityKey) || Words.Close(n.Lemma, node.Lemma));

    private static bool Has(ClaimProfile profile, FrameRole role) => Array.Exists(profile.Participants, p => p.Role == role);

    /// <summary>A relative clause speaks of whoever stands before it; only a name says who that is.</summary>
    private static bool IsLoose(PairComparison pair, ClaimProfile profile) => pair.SharedNames == 0 && profile.Claim.Rules.Contains("clause-relative");

    /// <summary>That a third death is not confirmed leaves the first two.</summary>
    private static bool IsOneMore(ClaimProfile negated, ClaimProfile affirmed)
    {
        foreach (Participant participant in negated.Participants)
            foreach (string modifier in participant.Modifiers)
                if (modifier is "another" or "further" or "second" or "third" or "fourth" or "fifth" or "other" && !affirmed.Claim.Frame.Holds(modifier)) return true;
        return false;
    }

    /// <summary>What is no longer so was so.</summary>
    private static bool IsNoLonger(ClaimProfile negated) =>
        negated.Claim.Text.Contains("no longer", StringComparison.OrdinalIgnoreCase) || negated.Claim.Text.Contains("any more", StringComparison.OrdinalIgnoreCase) || negated.Claim.Text.Contains("anymore", StringComparison.OrdinalIgnoreCase);

    /// <summary>Who was not seriously hurt may have been hurt: the manner that is denied must be affirmed too.</summary>
    private static bool HasManners(ClaimProfile negated, ClaimProfile affirmed)
    {
        foreach (FrameNode node in negated.Claim.Frame.Nodes)
        {
            if (node.Class != WordClass.Adverb || !node.Lemma.EndsWith("ly", StringComparison.Ordinal) || LightWords.IsCommon(node.Lemma)) continue;
            if (!affirmed.Claim.Frame.Holds(node.Lemma)) return false;
        }

        return true;
    }
}
