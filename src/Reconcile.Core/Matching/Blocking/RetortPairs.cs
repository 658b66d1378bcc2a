using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Blocking;

/// <summary>What somebody says with what another said just before, where both use one word or opposite ones: pronouns leave them little else in common.</summary>
internal static class RetortPairs
{
    public static IEnumerable<(int First, int Second)> Find(ClaimProfile[] profiles)
    {
        for (int i = 1; i < profiles.Length; i++)
        {
            if (!IsSaid(profiles[i])) continue;
            for (int j = i - 1; j >= 0 && profiles[j].Article == profiles[i].Article && profiles[i].Claim.IsRightAfter(profiles[j].Claim); j--)
                if (IsSaid(profiles[j]) && profiles[i].Claim.Follows(profiles[j].Claim) && !EntityKeys.MayBeOne(profiles[i].Speaker!, profiles[j].Speaker!) && MayAnswer(profiles[j], profiles[i])) yield return (j, i);
        }
    }

    private static bool IsSaid(ClaimProfile profile) => profile.Speaker is not null && profile.Claim.Tells && !profile.Claim.Rules.Contains("clause-nominal");

    private static bool MayAnswer(ClaimProfile first, ClaimProfile second)
    {
        foreach (string one in first.Events)
            foreach (string other in second.Events)
                if ((one == other && (first.Polarity != second.Polarity || second.Claim.Frame.Holds("first"))) || Opposites.Default.FindClasses(one, other) != OppositeKind.None) return true;
        return Opposites.Default.Find(first.Head, second.Head) != OppositeKind.None;
    }
}
