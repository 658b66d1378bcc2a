using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Entities;

namespace Reconcile.Extraction.Attributions;

/// <summary>Scores all readings and keeps, of each cue, the best where it is good enough.</summary>
internal static class Selection
{
    /// <summary>Least score of a reading that is kept.</summary>
    public const int Threshold = -50;

    /// <summary>Least score where nobody is named as the source.</summary>
    private const int ThresholdWithoutSource = 256;

    /// <summary>Least score before a colon of a word for one who speaks (<c>Ministry: ...</c>); such headlines are rare where the weights were learned.</summary>
    private const int ThresholdOfColon = -400;

    public static List<Draft> Pick(Passage passage, EntityIndex entities, List<Draft> drafts, DraftModel model, int threshold)
    {
        Span<uint> buffer = stackalloc uint[DraftFeatures.Capacity];
        Dictionary<int, Draft> best = [];
        List<Draft> kept = [];
        foreach (Draft draft in drafts)
        {
            int count = DraftFeatures.Extract(passage, entities, draft, buffer);
            draft.Score = model.Score(buffer[..count]);
            draft.Confidence = 1 / (1 + Math.Exp(-draft.Score / (double)DraftModel.Scale));
            if (draft.Score < (draft.CueToken < 0 && draft.Frames != CueFrames.None ? Math.Min(threshold, ThresholdOfColon) : threshold) || (draft.Source.IsEmpty && draft.Score < threshold + ThresholdWithoutSource)) continue;
            if (draft.CueToken < 0) kept.Add(draft);
            else if (!best.TryGetValue(draft.CueToken, out Draft? other) || draft.Score > other.Score) best[draft.CueToken] = draft;
        }

        kept.AddRange(best.Values);
        kept.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.CueToken.CompareTo(b.CueToken));
        List<Draft> chosen = new(kept.Count);
        foreach (Draft draft in kept)
            if (!Clashes(chosen, draft)) chosen.Add(draft);
        return chosen;
    }

    /// <summary>Whether a better one says the same words, and neither stands inside what the other says.</summary>
    private static bool Clashes(List<Draft> chosen, Draft draft)
    {
        foreach (Draft other in chosen)
        {
            if (!other.Hull.Overlaps(draft.Hull)) continue;
            if (draft.CueToken >= 0 && other.Covers(draft.CueToken)) continue;
            if (other.CueToken >= 0 && draft.Covers(other.CueToken)) continue;
            int common = Math.Min(other.Hull.End, draft.Hull.End) - Math.Max(other.Hull.First, draft.Hull.First);
            if (common * 2 > draft.Hull.Count) return true;
        }

        return false;
    }
}
