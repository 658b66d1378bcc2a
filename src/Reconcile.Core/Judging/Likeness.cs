using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Extraction.Measures;
using Reconcile.Judging.Counts;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging;

/// <summary>Questions about a pair of claims that more than one rule asks.</summary>
internal static class Likeness
{
    private static readonly WordList Parts = WordList.Load("Matching/Profiles/one-of-several.lexicon");

    /// <summary>Whether the two speak of one event of one kind: nothing known about it differs, and a participant is known to be shared.</summary>
    public static bool OneEvent(PairComparison pair)
    {
        if (pair.Agent == Level.Different || pair.Patient == Level.Different) return false;
        if (pair.Elsewhere) return false;
        return pair.Agent == Level.Same || pair.Patient == Level.Same || pair.SharedNames > 0;
    }

    /// <summary>As <see cref="OneEvent"/>, and all that one side says of the participants the other says too.</summary>
    public static bool SameCore(PairComparison pair) =>
        OneEvent(pair) && pair.Agent is Level.Same or Level.Close or Level.Unknown && pair.Patient is Level.Same or Level.Close or Level.Unknown
        && (pair.Agent != Level.Unknown || pair.Patient != Level.Unknown) && !UnknownDoers(pair);

    /// <summary>Whether both claims have a doer and it is not known who they are: they, she.</summary>
    public static bool UnknownDoers(PairComparison pair) => pair.Agent == Level.Unknown && HasDoer(pair, pair.First) && HasDoer(pair, pair.Second);

    /// <summary>Whether somebody acts; whoever resigns undergoes, and a bill that fails does what is done to it.</summary>
    public static bool HasDoer(PairComparison pair, ClaimProfile profile) =>
        profile.Claim.Frame.Find(FrameRole.Agent, profile.Claim.Frame.Root) is >= 0 and int doer && !Array.Exists(profile.Participants, p => p.Node == doer && p.Role == FrameRole.Patient)
        && !(pair.Patient == Level.Same && !Array.Exists(profile.Participants, p => p.Role == FrameRole.Patient));

    /// <summary>Whether the claim is a clause with a verb or a copula that asserts; names of events and participles only mention.</summary>
    public static bool Asserts(ClaimProfile profile) =>
        profile.Claim.Assertion == Assertion.Told && !profile.Claim.Rules.Contains("clause-nominal") && !profile.Claim.Rules.Contains("clause-heading") && !profile.Claim.Rules.Contains("clause-participle");

    /// <summary>Whether each side names somebody or something that the other does not: the House, the Senate.</summary>
    public static bool NamesDiffer(PairComparison pair) => HasOwnName(pair.First, pair.Second) && HasOwnName(pair.Second, pair.First);

    /// <summary>Whether one side speaks of one of several, and the other does not: an earlier bill, the second match.</summary>
    public static bool OneIsAnother(PairComparison pair) => IsAnother(pair.First, pair.Second) || IsAnother(pair.Second, pair.First);

    private static bool IsAnother(ClaimProfile profile, ClaimProfile other)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Role == FrameRole.Modifier && !(node.Class == WordClass.Adverb && node.Lemma is "late" or "early" && profile.Claim.StandsAsLemma(node)) && Parts.Contains(node.Lemma) && !other.Claim.Frame.Holds(node.Lemma)) return true;
        return false;
    }

    private static bool HasOwnName(ClaimProfile profile, ClaimProfile other)
    {
        foreach (string key in profile.Entities)
            if (!Array.Exists(other.Entities, k => EntityKeys.MayBeOne(key, k))) return true;
        return false;
    }

    /// <summary>Whether the sentences are about two events; a place is none of another event where both articles name it.</summary>
    public static bool OfOtherEvent(PairComparison pair)
    {
        if (pair.Anchor != Level.Different) return false;
        Matching.Anchors.Anchor a = pair.First.Anchor, b = pair.Second.Anchor;
        if (a.Past != b.Past || a.Year != b.Year) return true;
        return !Array.TrueForAll(a.Places, key => Names(pair.Second, key)) || !Array.TrueForAll(b.Places, key => Names(pair.First, key));
    }

    /// <summary>Whether an article names the place, or by the first words of its name: Orrin, of Orrin on the Water.</summary>
    private static bool Names(ClaimProfile profile, string place)
    {
        string name = NameIn(place);
        foreach (string key in profile.Around.Keys)
            if (NameIn(key) is var other && name.StartsWith(other, StringComparison.Ordinal) && (name.Length == other.Length || name[other.Length] == '-')) return true;
        return false;
    }

    /// <summary>A key without its kind: a town may be known as a place, or only as a name.</summary>
    public static string NameIn(string key) => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    public static bool HasAgent(ClaimProfile profile) => profile.Claim.Frame.Find(FrameRole.Agent, profile.Claim.Frame.Root) >= 0;

    /// <summary>Whether the claim states something as done or holding.</summary>
    public static bool IsFactual(ClaimProfile profile) => profile.Claim.IsFactual;

    /// <summary>Whether both assert, as done or holding.</summary>
    public static bool BothStated(PairComparison pair) => Asserts(pair.First) && Asserts(pair.Second) && IsFactual(pair.First) && IsFactual(pair.Second);

    /// <summary>Whether one is meant, by name or as the one of its kind: the train, not a train and not three.</summary>
    public static bool IsMeant(ClaimProfile profile, Participant participant) =>
        participant.Key is not null || profile.Claim.Frame.Nodes[participant.Node] is { Definite: true, Quantity: null } or { Class: WordClass.Pronoun };

    /// <summary>Whether the one who or what undergoes it is meant, by name or as the one of its kind.</summary>
    public static bool IsPatientMeant(ClaimProfile profile) =>
        Array.Find(profile.Participants, p => p.Role == FrameRole.Patient) is { } patient && IsMeant(profile, patient);

    /// <summary>Whether one says for whom, with what or where, and the other does not: of a part, or of something else.</summary>
    public static bool HasOwnLink(ClaimProfile profile, ClaimProfile other)
    {
        ClaimFrame frame = profile.Claim.Frame;
        foreach (FrameNode node in frame.Nodes)
        {
            FrameNode link = node is { Class: WordClass.Adjective, Role: FrameRole.Modifier, Head: >= 0 and var noun } ? frame.Nodes[noun] : node;
            if (link.Head == frame.Root && link.Time is null && link.Quantity is null && IsLink(link) && !other.Claim.Frame.Holds(node.Lemma)) return true;
        }

        return false;
    }

    private static bool IsLink(FrameNode node) =>
        node.Preposition is "for" or "with" or "by" or "at" or "in" or "on" or "to" or "of" || node.Role is FrameRole.Place or FrameRole.Oblique;

    /// <summary>Whether both give a number of one thing, and not one number: forty homes, sixty homes.</summary>
    /// <param name="pair">The comparison.</param>
    /// <param name="ofOne">Whether only numbers of one bearer in one unit are set against each other; two ages may be of two people.</param>
    public static bool CountsDiffer(PairComparison pair, bool ofOne)
    {
        foreach (CountFact a in pair.First.Counts)
            foreach (CountFact b in pair.Second.Counts)
                if (a.Measure == b.Measure && a.Counted == b.Counted && (!ofOne || (a.Of == b.Of && a.Quantity.Unit == b.Quantity.Unit)) && !Interval.Of(a.Quantity).Overlaps(Interval.Of(b.Quantity))) return true;
        return false;
    }

    /// <summary>Whether both articles are dated, and on different days.</summary>
    public static bool OnOtherDays(PairComparison pair) => DaysApart(pair) > 0;

    /// <summary>Days between the two articles, or null where one of them has no date.</summary>
    public static int? DaysApart(PairComparison pair) =>
        pair.First.Claim.AsOf is { } a && pair.Second.Claim.AsOf is { } b ? Math.Abs(a.Date.DayNumber - b.Date.DayNumber) : null;

    /// <summary>Within one article, one voice that says two things says them of two things.</summary>
    public static bool OneVoice(PairComparison pair) => pair.First.Article == pair.Second.Article && pair.First.Speaker == pair.Second.Speaker;

    /// <summary>Whether both claims name the event that does the harm, and name different ones (the crash, the missile attack).</summary>
    public static bool OtherEvents(ClaimProfile first, ClaimProfile second)
    {
        HashSet<string> a = EventNouns(first), b = EventNouns(second);
        if (a.Count == 0 || b.Count == 0) return false;
        foreach (string one in a)
            foreach (string other in b)
                if (EventClasses.Default.MayBeOne(one, other)) return false;
        return true;
    }

    /// <summary>Classes of the events that a claim names beside its own.</summary>
    public static HashSet<string> EventNouns(ClaimProfile profile)
    {
        var classes = new HashSet<string>(StringComparer.Ordinal);
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
        {
            bool cause = node.Class == WordClass.Noun && node.Role is FrameRole.Agent or FrameRole.Oblique or FrameRole.Place or FrameRole.Modifier;
            cause |= node.Role == FrameRole.Patient && node.Class == WordClass.Noun && profile.HasEvent("survive");
            if (cause && node.EventClass is { } name && !profile.HasEvent(name) && !EventMeasures.CountsPeople(name)) classes.Add(name);
        }

        return classes;
    }

    /// <summary>Whether the dates say that the later step (in the second claim for 1, in the first for -1) was reported first.</summary>
    public static bool ReportedAgainst(PairComparison pair, int order) =>
        pair.First.Claim.AsOf is { } a && pair.Second.Claim.AsOf is { } b && Math.Sign(b.Date.DayNumber - a.Date.DayNumber) == -order;

    /// <summary>Whether a named person acts or undergoes in both claims; in one and the same role, if that is asked for.</summary>
    public static bool SharesPerson(PairComparison pair, bool inOneRole)
    {
        foreach (Participant a in pair.First.Participants)
        {
            if (a.Role is not (FrameRole.Agent or FrameRole.Patient) || a.Key is null || !a.Key.StartsWith("person:", StringComparison.Ordinal)) continue;
            foreach (Participant b in pair.Second.Participants)
                if (a.Key == b.Key && (inOneRole ? a.Role == b.Role : b.Role is FrameRole.Agent or FrameRole.Patient)) return true;
        }

        return false;
    }

    /// <summary>The name that the claims give the bearer of a key, or the words of the key.</summary>
    public static string NameOf(PairComparison pair, string key)
    {
        foreach (ClaimProfile profile in (ReadOnlySpan<ClaimProfile>)[pair.First, pair.Second])
            foreach (FrameNode node in profile.Claim.Frame.Nodes)
                if (node.EntityName is not null && (node.EntityKey == key || key.StartsWith(node.EntityKey + "/", StringComparison.Ordinal))) return node.EntityName;
        string words = key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace('-', ' ');
        return key.StartsWith("role:", StringComparison.Ordinal) || key.StartsWith("thing:", StringComparison.Ordinal) ? "the " + words : words;
    }

    /// <summary>A question holds so many characters of a claim.</summary>
    private const int Longest = 90;

    /// <summary>Words that name the event in a question.</summary>
    public static string Topic(ClaimProfile profile)
    {
        string text = profile.Claim.Text;
        if (text.Length <= Longest) return text;
        int end = text.LastIndexOf(' ', Longest);
        if (end <= 0) end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + " …";
    }
}
