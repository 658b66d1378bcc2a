using Reconcile.Extraction.Measures;
using Reconcile.Judging.Counts;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using FlatDenialInstance = Reconcile.Matching.FlatDenials.Instance;

namespace Reconcile.Judging.Nones;

/// <summary>None is said of a kind of event, and the other reports one: <c>without losing a soldier</c>, <c>soldiers drowned</c>.</summary>
internal sealed class NoneClaimRule : IRule
{
    public string Name => "count-vs-event";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.Elsewhere || Likeness.OneVoice(pair) || Likeness.OtherEvents(pair.First, pair.Second)) return null;
        if (pair.First.Claim.Assertion != Assertion.Told || pair.Second.Claim.Assertion != Assertion.Told) return null;
        return Judge(pair, pair.First, pair.Second, false) ?? Judge(pair, pair.Second, pair.First, true) ?? Both(pair);
    }

    /// <summary>Both say that there was none.</summary>
    private Verdict? Both(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article) return null;
        foreach (CountFact a in pair.First.Nones)
        {
            foreach (CountFact b in pair.Second.Nones)
            {
                if (a.People != b.People || !(EventMeasures.Covers(a.Measure, b.Measure) || EventMeasures.Covers(b.Measure, a.Measure))) continue;
                if (!a.People && a.Counted != b.Counted) continue;
                string nothing = $"no {Plural(a)}";
                return new Verdict(VerdictKind.Same, ConflictType.CountVsEvent, Question(a), nothing, nothing, $"Both say {nothing}.", Name, 0.8) { Identity = pair.Anchor == Level.Same ? 0.7 : 0.5 };
            }
        }

        return null;
    }

    private static Slot Question(CountFact none) =>
        new($"none:{none.Measure}/{(none.People ? "person" : none.Counted)}", CountWords.HowMany(none) ?? $"Was there any {Plural(none)} of which this is so ({none.Measure})?");

    private Verdict? Judge(PairComparison pair, ClaimProfile none, ClaimProfile instance, bool swapped)
    {
        if (none.Claim.Rules.Contains("clause-participle") || !Likeness.IsFactual(none) || none.Claim.AtMoment) return null;

        // What an article tells in its own voice it does not take back a few lines on.
        if (none.Article == instance.Article && none.Speaker is null) return null;
        foreach (CountFact fact in none.Nones)
        {
            // No shots were fired as he was caught, in an article that tells of a shooting.
            if (!fact.People && FlatDenialInstance.IsOfPart(none, none.Events[0])) continue;
            if (!fact.People && (pair.Event != Level.Same || pair.Agent is Level.Different or Level.Unknown && Likeness.HasAgent(none) && Likeness.HasAgent(instance))) continue;
            if (pair.SentenceShared.Count <= (Tells(none, fact) && Tells(instance, fact) && !IsOfPolice(fact) && !(fact.People && IsOfAll(none)) ? 1 : 0)) continue;
            // What happened in one day elsewhere on the front is no instance of what is said of the whole event.
            if (instance.Claim.Time is not null && none.Claim.Time is null) continue;
            if (fact.People && instance.Claim.Rules.Contains("clause-relative") && Array.Exists(instance.Participants, p => p.Role == FrameRole.Patient)) continue;
            if (fact.People && Likeness.EventNouns(instance).Count > 0 && Likeness.EventNouns(none).Count == 0 && pair.SharedNames == 0) continue;
            if (fact.People ? !EventMeasures.CountsPeople(fact.Measure) : !Likeness.Asserts(none) || !Likeness.Asserts(instance)) continue;
            if (fact.People && pair.Patient == Level.Different && IsOfRole(none)) continue;
            if (Instance(fact, instance, none.AgentKey) is not { } words) continue;
            ConflictType type = fact.People ? ConflictType.CountVsEvent : fact.Restricted ? ConflictType.UniversalVsInstance : ConflictType.Negation;
            string nothing = $"no {Plural(fact)}";
            Slot slot = Question(fact);
            return new Verdict(
                VerdictKind.Conflict, type, slot, swapped ? words : nothing, swapped ? nothing : words,
                $"One side says {nothing} ({none.Claim.Text}), the other reports \"{words}\".", Name, 0.8)
            { Identity = pair.Anchor == Level.Same ? 0.85 : 0.65, Progresses = fact.People || none.Claim.UpToNow, Order = swapped ? -1 : 1, Supersedes = (none.Claim.UpToNow || IsOfPolice(fact)) && !IsLater(none.Claim, instance.Claim) };
        }

        return null;
    }

    /// <summary>Whether the sentence names the event itself; two that have nothing else in common may be about two events.</summary>
    private static bool Tells(ClaimProfile profile, CountFact fact) => Array.BinarySearch(profile.SentenceLemmas, Concepts.OfClass(fact.Measure), StringComparer.Ordinal) >= 0;

    /// <summary>Nobody was hurt, in an article that tells of nobody who was killed or hurt: nobody in all of it.</summary>
    private static bool IsOfAll(ClaimProfile none) => none.Anchor is { Past: false, Places: [] } && !none.Around.TellsOfHarm;

    /// <summary>No passengers leaves the driver open; no people, civilians or victims leaves nobody.</summary>
    private static bool IsOfRole(ClaimProfile none) =>
        Array.Exists(none.Participants, p => p.Role == FrameRole.Patient && PersonNouns.KindOf(p.Lemma) == "generic" && p.Lemma is not ("person" or "people" or "individual" or "human" or "civilian"));

    /// <summary>Nobody is arrested until somebody is.</summary>
    private static bool IsOfPolice(CountFact fact) => fact.Measure is "arrest" or "charge" or "detain";

    /// <summary>Whether the first was said on a later day.</summary>
    private static bool IsLater(Claim none, Claim instance) => none.AsOf is { } a && instance.AsOf is { } b && a.Date > b.Date;

    /// <summary>The words by which the other claim reports an instance, or null.</summary>
    private static string? Instance(CountFact none, ClaimProfile instance, string? sufferer)
    {
        if (instance.Polarity == Polarity.Negative || instance.Nones.Length > 0 || instance.Claim.Status is ClaimStatus.Possible or ClaimStatus.Predicted or ClaimStatus.Planned or ClaimStatus.Conditional) return null;
        foreach (CountFact fact in instance.Counts)
        {
            if ((fact.Quantity.Role & (QuantityRole.PerPeriod | QuantityRole.Rate)) != 0) return null;
            if (fact.Quantity.High is null or > 0 && EventMeasures.Covers(none.Measure, fact.Measure) && fact.People == none.People && Counted(none, fact.Counted ?? string.Empty) && Groups(none.Modifiers, fact.Modifiers))
                return instance.Claim.Text;
        }

        if (Array.Exists(instance.Counts, c => (c.Quantity.Role & QuantityRole.PerPeriod) != 0)) return null;
        foreach (string eventClass in instance.Events)
        {
            foreach (Participant participant in instance.Participants)
            {
                if (!EventMeasures.Covers(none.Measure, EventMeasures.Of(eventClass, participant.Role))) continue;
                if (Zero(instance, participant)) continue;
                if (Counted(none, participant.Lemma) && Groups(none.Modifiers, participant.Modifiers) && !IsOfOthers(sufferer, participant.Modifiers)) return instance.Claim.Text;
            }
        }

        return null;
    }

    /// <summary>The other side's general is none of ours.</summary>
    private static bool IsOfOthers(string? sufferer, string[] modifiers)
    {
        if (sufferer is null) return false;
        foreach (string modifier in modifiers)
            if (modifier.StartsWith("gov:", StringComparison.Ordinal) && !Identity.MayBeSame(modifier, sufferer)) return true;
        return false;
    }

    private static bool Zero(ClaimProfile instance, Participant participant) => instance.Claim.Frame.Nodes[participant.Node].Quantity?.High == 0;

    private static bool Counted(CountFact none, string lemma) =>
        none.People ? none.Counted is null or "person" ? lemma == "person" || PersonNouns.Contains(lemma) : IsSuch(lemma, none.Counted)
        : none.Counted is { } kind && Words.IsKindOf(lemma, kind);

    /// <summary>Troops are such people as soldiers are.</summary>
    private static bool IsSuch(string lemma, string counted) =>
        Words.IsKindOf(lemma, counted) || (PersonNouns.KindOf(lemma) is "armed" && PersonNouns.KindOf(counted) is "armed");

    /// <summary>Whether both may speak of one group: nothing named on one side, or a name in common.</summary>
    private static bool Groups(string[] none, string[] instance)
    {
        bool named = false;
        foreach (string a in none)
        {
            // No serious effects leaves the others open.
            if (!a.Contains(':', StringComparison.Ordinal) && a != "single" && Array.IndexOf(instance, a) < 0) return false;
            if (!a.Contains(':', StringComparison.Ordinal)) continue;
            named = true;
            if (Array.IndexOf(instance, a) >= 0) return true;
        }

        return !named;
    }

    private static string Plural(CountFact fact) => fact.People ? "people" : fact.Counted ?? "things";
}
