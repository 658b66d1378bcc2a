using System.Globalization;
using Reconcile.Extraction.Events;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.Profiles;

/// <summary>
/// The content of a claim as a set of words that may be compared letter by letter: names by their keys, events by their class, numbers and times by
/// their values, other words by their lemmas.
/// </summary>
internal static class Concepts
{
    private const string ClassMark = "e:";

    /// <summary>How a class of events stands in the set.</summary>
    public static string OfClass(string eventClass) => ClassMark + eventClass;

    /// <summary>The word of a concept: a class of events goes by its own name.</summary>
    public static string WordOf(string concept) => concept.StartsWith(ClassMark, StringComparison.Ordinal) ? concept[ClassMark.Length..] : concept;

    /// <summary>The concept of one word.</summary>
    public static string Of(FrameNode node) => node.EntityKey ?? ((OfPhrase(node) ?? ClassOf(node)) is { } eventClass ? OfClass(eventClass) : node.Lemma);

    // A contract is nothing that one contracts; where the word class tells nothing of events, any does.
    private static string? ClassOf(FrameNode node) => node.Class == WordClass.Noun ? EventClasses.Default.ClassOf(node.Lemma, Upos.Noun) : EventClasses.Default.AnyClassOf(node.Lemma);

    /// <summary>The class of events that a verb tells only together with another word (taken into custody), or null.</summary>
    public static string? OfPhrase(FrameNode node) =>
        node is { Role: FrameRole.Predicate, EventClass: { } eventClass } && EventPhrases.Make(node.Lemma, eventClass) ? eventClass : null;

    public static string[] Of(ClaimFrame frame)
    {
        var set = new SortedSet<string>(StringComparer.Ordinal);
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Quantity is { High: { } high } quantity && quantity.Low == high) set.Add("#" + high.ToString(CultureInfo.InvariantCulture));
            if (node.Time is { From: { } from } time) set.Add(time.Granularity == Granularity.Hour ? "t:" + from.ToString("HH:mm", CultureInfo.InvariantCulture) : "d:" + from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (node.Class is not (WordClass.Noun or WordClass.Verb or WordClass.Adjective or WordClass.Name or WordClass.Pronoun)) continue;
            if (node.EntityKey is not null) set.Add(node.EntityKey);
            else if (node.Class != WordClass.Pronoun && (OfPhrase(node) is not null || !LightWords.IsCommon(node.Lemma))) set.Add(Of(node));
        }

        foreach (CountFact fact in frame.Counts)
            if (fact.Quantity.Low is { } value && value == fact.Quantity.High) set.Add("#" + value.ToString(CultureInfo.InvariantCulture));
        return [.. set];
    }
}
