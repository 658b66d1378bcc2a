using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Figures;

/// <summary>Reads that somebody gives a number of his own for what was just spoken of: put the figure at 12,000, said that it was nearer 600, counted eleven.</summary>
internal static class FigureReader
{
    private static readonly KeyedWords List = KeyedWords.Load("Matching/Figures/figures.lexicon");

    /// <summary>Which nouns stand for a number that is known from before, by what they number.</summary>
    private static readonly string[] Nouns = ["numbers", "dead", "money", "shares", "crowds", "lengths"];

    /// <summary>What a noun that stands for a number numbers (the <c>dead</c>, <c>money</c>), or null for any other noun.</summary>
    public static string? KindOf(string noun) => Array.Find(Nouns, section => List.Contains(section, noun));

    public static FigureReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (!claim.Tells || !claim.IsFactual || profile.Polarity == Polarity.Negative || claim.TakenBack) return null;
        foreach (string rule in claim.Rules)
            if (rule is "clause-nominal" or "clause-relative" or "clause-participle" or "clause-apposition") return null;
        FrameNode root = claim.Frame.Nodes[claim.Frame.Root];
        return (root.Class == WordClass.Verb ? OfGiving(claim, root) : null) ?? OfSaying(claim, root);
    }

    /// <summary>Police put the figure at 12,000, put it at 12,000; officials counted eleven.</summary>
    private static FigureReading? OfGiving(Claim claim, FrameNode root)
    {
        ClaimFrame frame = claim.Frame;
        if (frame.Find(FrameRole.Agent, frame.Root) is not (>= 0 and var at) || !IsParty(frame.Nodes[at])) return null;
        if (frame.Find(FrameRole.Patient, frame.Root) is not (>= 0 and var of)) return null;
        FrameNode who = frame.Nodes[at], patient = frame.Nodes[of];
        if (List.Contains("counts", root.Lemma)) return patient.Quantity is { } counted && IsPlain(counted) ? Reading(who, counted) with { Counted = CountedBy(patient, counted) } : null;
        if (!List.Contains("gives", root.Lemma) || patient.Quantity is not null || IsOfOther(frame, of) || claim.Text.Contains("had " + root.Lemma, StringComparison.OrdinalIgnoreCase)) return null;
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == frame.Root && node is { Preposition: "at" or "as" or "to", Quantity: { } number, Time: null } && IsPlain(number)) return Reading(who, number) with { For = Pointed(patient) };
        return null;
    }

    /// <summary>The clinic says the number is closer to 300,000; said it was 85; the government's estimate is 1,200; the police say they fired seven.</summary>
    private static FigureReading? OfSaying(Claim claim, FrameNode root)
    {
        ClaimFrame frame = claim.Frame;
        int at = frame.Find(FrameRole.Agent, frame.Root);
        FrameNode? subject = at >= 0 ? frame.Nodes[at] : null;
        if (root.Class == WordClass.Verb)
        {
            if (claim.Speakers.IsEmpty || !IsParty(claim.Speakers[^1]) || subject is not { Class: WordClass.Pronoun } || frame.Find(FrameRole.Patient, frame.Root) is not (>= 0 and var of) || frame.Nodes[of] is not { Class: WordClass.Number, Quantity: { } fired } || !IsPlain(fired)) return null;
            return Reading(claim.Speakers[^1], fired) with { Deed = root.EventClass ?? root.Lemma };
        }

        Quantity? number = root.Quantity;
        if (number is null && List.Contains("nears", root.Lemma))
            foreach (FrameNode node in frame.Nodes)
                if (node.Head == frame.Root && node.Preposition == "to") number ??= node.Quantity;
        if (number is null || !IsPlain(number) || (number.Unit is null && root.Class is not (WordClass.Number or WordClass.Adjective))) return null;
        if (subject is { Class: WordClass.Noun } && (KindOf(subject.Lemma) is null || IsOfOther(frame, at))) return null;
        if (subject is { Class: not (WordClass.Noun or WordClass.Pronoun) }) return null;
        if (subject is { Class: WordClass.Pronoun, Lemma: not ("it" or "that" or "this") }) return null;
        if (!claim.Speakers.IsEmpty) return !IsParty(claim.Speakers[^1]) ? null : Reading(claim.Speakers[^1], number) with { For = subject is null ? null : Pointed(subject) };
        foreach (FrameNode node in frame.Nodes)
            if (node.Role == FrameRole.Possessor && node.Head == at && subject is not null && IsParty(node)) return Reading(node, number) with { For = subject.Lemma };
        return null;
    }

    /// <summary>Neither an age nor a rank, and not by how much something changed.</summary>
    private static bool IsPlain(Quantity number) =>
        (number.Low ?? number.High) is > 0 && (number.Role & (QuantityRole.Age | QuantityRole.Ordinal | QuantityRole.ChangeBy | QuantityRole.ChangeFrom | QuantityRole.Part | QuantityRole.PerPeriod)) == 0;

    /// <summary>The number of wounded, last year's figure: not the number of what was just spoken of.</summary>
    private static bool IsOfOther(ClaimFrame frame, int noun)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == noun && (node.Role == FrameRole.Clause || node.Preposition is "of" or "for" or "in" || node.Time is not null)) return true;
        return false;
    }

    private static string? Pointed(FrameNode noun) => noun.Class == WordClass.Pronoun ? null : noun.Lemma;

    private static string? CountedBy(FrameNode noun, Quantity number) => noun.Class == WordClass.Number || number.Unit is not null ? null : noun.Lemma;

    /// <summary>Somebody who gives numbers of what was, and no guess.</summary>
    private static bool IsParty(FrameNode who) =>
        who.EntityKey is not null || (who.Class is WordClass.Noun or WordClass.Name && KindOf(who.Lemma) is null && !List.Contains("guesses", who.Lemma));

    private static bool IsParty(Speaker speaker) => speaker.Key is not ("words:they" or "words:he" or "words:she" or "words:it" or "words:i" or "words:we");

    private static FigureReading Reading(FrameNode who, Quantity number) => new(who.EntityKey ?? who.Lemma, who.EntityName ?? who.Lemma, number);

    private static FigureReading Reading(Speaker speaker, Quantity number) => new(speaker.Key, speaker.Name, number);
}
