using Reconcile.Extraction.Entities;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Comparisons;

/// <summary>Whether two participants may be the same.</summary>
internal static class Identity
{
    public static Level Compare(Participant a, Participant b)
    {
        if (a.Key is not null && b.Key is not null) return Of(EntityKeys.MaySame(a.Key, a.Lemma, b.Key, b.Lemma));
        if (a.Key is not null || b.Key is not null) return Restricts(a, b) || Restricts(b, a) ? Level.Close : Level.Unknown;
        if (a.Lemma == b.Lemma) return ModifiersDiffer(a.Modifiers, b.Modifiers) ? Level.Close : Level.Same;
        if (Words.Close(a.Lemma, b.Lemma)) return Level.Close;

        // The shooting, the carnage, the incident: words for what happened do not tell two events apart.
        return Words.IsEvent(a.Lemma) && Words.IsEvent(b.Lemma) ? Level.Close : Level.Different;
    }

    public static bool MayBeSame(string a, string b) => EntityKeys.MaySame(a, b) is not EntityMatch.Different;

    private static Level Of(EntityMatch match) => match switch
    {
        EntityMatch.Same => Level.Same,
        EntityMatch.Compatible => Level.Close,
        EntityMatch.Different => Level.Different,
        _ => Level.Unknown,
    };

    /// <summary>The Russian army may stand for Russia.</summary>
    private static bool Restricts(Participant named, Participant described) =>
        named.Key is not null && Array.IndexOf(described.Modifiers, named.Key) >= 0;

    private static bool ModifiersDiffer(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0) return false;
        foreach (string one in a)
            if (Array.IndexOf(b, one) >= 0) return false;
        return true;
    }
}
