using Reconcile.Extraction.Events;
using Reconcile.Language;
using Reconcile.Language.WordNet;

namespace Reconcile.Matching.Comparisons;

/// <summary>Lexical relations between words of two claims.</summary>
internal static class Words
{
    /// <summary>Whether the words tell of events of one class, share a usual sense or are derived from each other.</summary>
    public static bool Close(string a, string b)
    {
        if (a == b) return true;
        if (EventClasses.Default.AnyClassOf(a) is { } left && left == EventClasses.Default.AnyClassOf(b)) return true;
        WordNet net = WordNet.Default;
        return net.AreDerived(a, b) || net.AreSynonyms(a, b, Upos.Noun, 2) || net.AreSynonyms(a, b, Upos.Verb, 2) || net.AreSynonyms(a, b, Upos.Adj, 2);
    }

    /// <summary>Whether the noun stands for something that happened.</summary>
    public static bool IsEvent(string noun) =>
        noun is "incident" or "event" or "violence" or "carnage" or "rampage" or "disaster" or "accident" or "tragedy" || EventClasses.Default.ClassOf(noun, Upos.Noun) is not null;

    /// <summary>Whether the first noun names a kind of the second.</summary>
    public static bool IsKindOf(string specific, string general) =>
        specific == general || (general is "equipment" or "gear" or "hardware" && WordNet.Default.IsHypernym("instrumentality", specific, Upos.Noun)) || WordNet.Default.IsHypernym(general, specific, Upos.Noun, 5) || WordNet.Default.AreSynonyms(specific, general, Upos.Noun, 2);
}
