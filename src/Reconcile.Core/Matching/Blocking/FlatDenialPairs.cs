using Reconcile.Matching.FlatDenials;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Blocking;

/// <summary>A claim that there was none of something, with the claims that speak of it.</summary>
internal static class FlatDenialPairs
{
    public static IEnumerable<(int First, int Second)> Find(ClaimProfile[] profiles)
    {
        Dictionary<string, bool>? near = null;
        for (int i = 0; i < profiles.Length; i++)
        {
            if (profiles[i].FlatDenial is not { } denial) continue;
            (near ??= new Dictionary<string, bool>(StringComparer.Ordinal)).Clear();
            for (int j = 0; j < profiles.Length; j++)
                if (j != i && Speaks(profiles[j], denial.Concept, near) && Instance.MayBeOne(profiles[i], profiles[j])) yield return (Math.Min(i, j), Math.Max(i, j));
        }
    }

    private static bool Speaks(ClaimProfile profile, string denied, Dictionary<string, bool> near)
    {
        foreach (string concept in profile.Lemmas)
        {
            if (!near.TryGetValue(concept, out bool known)) near[concept] = known = Nearness.IsOf(denied, concept);
            if (known) return true;
        }

        return false;
    }
}
