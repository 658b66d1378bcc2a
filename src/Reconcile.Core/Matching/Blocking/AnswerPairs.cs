using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Blocking;

/// <summary>A claim that answers what was said just before, rejects it or gives another figure, with the claims just before it.</summary>
internal static class AnswerPairs
{
    /// <summary>Claims of so many characters before are looked at.</summary>
    private const int Reach = 600;

    public static IEnumerable<(int First, int Second)> Find(ClaimProfile[] profiles)
    {
        for (int i = 0; i < profiles.Length; i++)
        {
            if (profiles[i].Rebuttal is null && profiles[i].Figure is null) continue;
            for (int j = i - 1; j >= 0 && profiles[j].Article == profiles[i].Article && profiles[i].Claim.Span.Start - profiles[j].Claim.Span.End < Reach; j--)
                if (profiles[j].Claim.Span.End <= profiles[i].Claim.Span.Start) yield return (j, i);
        }
    }
}
