using Reconcile.Language;
using Reconcile.Language.WordNet;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Similarity;

namespace Reconcile.Matching.FlatDenials;

/// <summary>Whether one word may stand for what another denies.</summary>
internal static class Nearness
{
    /// <summary>A word of one meaning, or a kind, whose vector is less near than this is so by a sense of its own: to steal away is to leave.</summary>
    private const double Kin = 0.25;

    /// <summary>So many steps up the tree of kinds.</summary>
    private const int Steps = 3;

    /// <summary>Whether the second is the first, another word for it or one of its kinds.</summary>
    /// <param name="denied">A concept (see <see cref="Concepts"/>).</param>
    /// <param name="told">Another.</param>
    public static bool IsOf(string denied, string told)
    {
        if (denied == told) return true;
        string a = Concepts.WordOf(denied), b = Concepts.WordOf(told);
        WordVectors vectors = WordVectors.Default;
        return vectors.Find(a) is >= 0 and var first && vectors.Find(b) is >= 0 and var second && vectors.Cosine(first, second) >= Kin
            && (Words.Close(a, b) || WordNet.Default.IsHypernym(a, b, Upos.Noun, Steps));
    }
}
