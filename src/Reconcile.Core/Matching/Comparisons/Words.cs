using Reconcile.Language.WordNet;

namespace Reconcile.Matching.Comparisons;

/// <summary>Lexical relations between words of two claims.</summary>
internal static class Words
{
    /// <summary>Whether the words share a sense, are derived from each other, or one is a near kind of the other.</summary>
    public static bool Close(string a, string b)
    {
        if (a == b) return true;
        WordNet net = WordNet.Default;
        return net.AreSynonyms(a, b) || net.AreDerived(a, b);
    }
}
