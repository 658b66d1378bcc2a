using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Steps;

/// <summary>What the readers of steps ask of the words of a claim.</summary>
internal static class StepWords
{
    private static readonly WordList List = WordList.Load("Matching/Steps/steps.lexicon");

    /// <summary>Bearer where any of those who were hurt may be meant.</summary>
    public const string Anybody = "victim";

    public static bool Is(string section, string lemma) => List.SectionOf(lemma) == section;

    /// <summary>Whether it is a word for what does harm, beside the deaths and wounds: a shooting, a crash, a fire.</summary>
    public static bool IsHarm(FrameNode node) => Is("harm", node.Lemma) || (node.EventClass is { } name && Is("harm", name));

    /// <summary>Whether it tells that something brings something about.</summary>
    public static bool IsOfCausing(FrameNode node) => Is("brings-about", node.Lemma) || node.EventClass == "cause";

    /// <summary>Whether the claim asserts, of what is or was.</summary>
    public static bool IsTold(Claim claim) =>
        claim.Assertion == Assertion.Told && claim.IsFactual;

    /// <summary>A noun for one kind of person in a story; words for the doer are one, and so are words for who was hurt.</summary>
    public static string? Kind(string lemma) => PersonNouns.KindOf(lemma) switch
    {
        "suspect" => "suspect",
        "harmed" => "victim",
        null or "group" => null,
        _ => lemma is "gunman" or "shooter" or "attacker" or "assailant" ? "suspect" : lemma,
    };

    /// <summary>Class of the event that the claim names beside its predicate, or empty.</summary>
    public static string Event(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (i != frame.Root && frame.Nodes[i] is { Class: WordClass.Noun, EventClass: { } name } && !Is("cause-nouns", frame.Nodes[i].Lemma)) return name;
        return string.Empty;
    }

    /// <summary>Whether two bearers may be one: a kind is of one story, and what is not said may be the same.</summary>
    public static bool MayBeOne(string first, string second) =>
        first.Length == 0 || second.Length == 0 || (first == Anybody && EntityKeys.MayBePerson(second)) || (second == Anybody && EntityKeys.MayBePerson(first)) || EventClasses.Default.MayBeOne(first, second);
}
