using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Figures;

/// <summary>A figure is set against the number of the nearest sentence; where that sentence gives several, nobody knows which is meant.</summary>
internal static class NearestFigure
{
    public static List<JudgedPair> Only(List<JudgedPair> judged)
    {
        var nearest = new Dictionary<string, (int Sentence, JudgedPair? Pair)>(StringComparer.Ordinal);
        foreach (JudgedPair pair in judged)
        {
            if (pair.Verdict.Rule != FigureRule.Rule) continue;
            string slot = pair.Verdict.Slot.Key;
            int at = Said(pair).Claim.Sentence.Start;
            if (!nearest.TryGetValue(slot, out (int Sentence, JudgedPair? Pair) known) || at > known.Sentence) nearest[slot] = (at, pair);
            else if (at == known.Sentence) nearest[slot] = (at, null);
        }

        return nearest.Count == 0 ? judged : judged.FindAll(p => p.Verdict.Rule != FigureRule.Rule || nearest[p.Verdict.Slot.Key].Pair == p);
    }

    private static ClaimProfile Said(JudgedPair pair) => pair.Pair.IsInOrder ? pair.Pair.First : pair.Pair.Second;
}
