using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Figures;

/// <summary>A figure is set against the number of the nearest sentence; where that sentence gives several, nobody knows which is meant.</summary>
internal static class NearestFigure
{
    public static List<JudgedPair> Only(List<JudgedPair> judged)
    {
        var nearest = new Dictionary<string, JudgedPair?>(StringComparer.Ordinal);
        var sentence = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (JudgedPair pair in judged)
        {
            if (pair.Verdict.Rule != FigureRule.Rule) continue;
            string slot = pair.Verdict.Slot.Key;
            int at = Said(pair).Claim.Sentence.Start;
            if (!sentence.TryGetValue(slot, out int known) || at > known)
            {
                nearest[slot] = pair;
                sentence[slot] = at;
            }
            else if (at == known)
            {
                nearest[slot] = null;
            }
        }

        return nearest.Count == 0 ? judged : judged.FindAll(p => p.Verdict.Rule != FigureRule.Rule || nearest[p.Verdict.Slot.Key] == p);
    }

    private static ClaimProfile Said(JudgedPair pair) => pair.Pair.First.Claim.Span.Start <= pair.Pair.Second.Claim.Span.Start ? pair.Pair.First : pair.Pair.Second;
}
