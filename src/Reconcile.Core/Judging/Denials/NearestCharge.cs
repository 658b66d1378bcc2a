namespace Reconcile.Judging.Denials;

/// <summary>A denial answers the last thing that was said before it, not all of them.</summary>
internal static class NearestCharge
{
    public static List<JudgedPair> Only(List<JudgedPair> judged)
    {
        var nearest = new Dictionary<int, JudgedPair>();
        foreach (JudgedPair pair in judged)
        {
            if (!IsAnswer(pair)) continue;
            (int denial, int charge) = Sides(pair);
            if (!nearest.TryGetValue(denial, out JudgedPair? known) || Sides(known).Charge < charge) nearest[denial] = pair;
        }

        return nearest.Count == 0 ? judged : judged.FindAll(p => !IsAnswer(p) || nearest[Sides(p).Denial] == p);
    }

    private static bool IsAnswer(JudgedPair pair) => pair.Verdict.Rule == DenialRule.Rule;

    private static (int Denial, int Charge) Sides(JudgedPair pair) =>
        pair.Pair.First.HasEvent("deny") ? (pair.First, pair.Second) : (pair.Second, pair.First);
}
