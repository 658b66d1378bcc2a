using Reconcile.Matching.Profiles;
using Reconcile.Matching.Steps;

namespace Reconcile.Matching.Blocking;

/// <summary>Claims of two articles that stand on different steps of one ladder: not named yet, and named.</summary>
internal static class StepPairs
{
    public static IEnumerable<(int First, int Second)> Find(ClaimProfile[] profiles)
    {
        var told = new SortedDictionary<(Ladder, int Step), List<(int Claim, string Bearer)>>();
        foreach (ClaimProfile profile in profiles)
        {
            foreach (StepReading reading in profile.Steps)
            {
                if (!told.TryGetValue((reading.Ladder, reading.Step), out List<(int, string)>? claims)) told[(reading.Ladder, reading.Step)] = claims = [];
                claims.Add((profile.Index, reading.Bearer));
            }
        }

        var pairs = new SortedSet<(int, int)>();
        foreach (((Ladder ladder, int step), List<(int Claim, string Bearer)> earlier) in told)
        {
            foreach (((Ladder same, int next), List<(int Claim, string Bearer)> later) in told)
            {
                if (ladder != same || next <= step || (long)earlier.Count * later.Count > (long)CandidatePairs.MostCommon * CandidatePairs.MostCommon) continue;
                foreach ((int a, string bearer) in earlier)
                    foreach ((int b, string other) in later)
                        if (profiles[a].Article != profiles[b].Article && StepWords.MayBeOne(bearer, other)) pairs.Add((Math.Min(a, b), Math.Max(a, b)));
            }
        }

        return pairs;
    }
}
