using System.Runtime.InteropServices;
using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Entities;

namespace Reconcile.Extraction.Attributions;

/// <summary>Scores all readings and keeps, of each cue, the best where it is good enough.</summary>
internal static class Selection
{
    /// <summary>Least score of a reading that is kept.</summary>
    public const int Threshold = -60;

    /// <summary>How much less suffices for a word that introduces speech: a speech that is missed costs more than one too many.</summary>
    private const int EaseOfSpeech = 125;

    /// <summary>Least score where nobody is named as the source.</summary>
    private const int ThresholdWithoutSource = 256;

    /// <summary>Least score before a colon of a word for one who speaks (<c>Ministry: ...</c>); such headlines are rare where the weights were learned.</summary>
    private const int ThresholdOfColon = -400;

    public static List<Draft> Pick(Passage passage, EntityIndex entities, List<Draft> drafts, DraftModel model, int threshold)
    {
        Span<uint> buffer = stackalloc uint[DraftFeatures.Capacity];
        List<Kept> kept = [];
        for (int from = 0, end; from < drafts.Count; from = end)
        {
            end = EndOfCue(drafts, from);
            ReadOnlySpan<Draft> readings = CollectionsMarshal.AsSpan(drafts)[from..end];
            foreach (Draft draft in readings) draft.Score = model.Score(buffer[..DraftFeatures.Extract(passage, entities, readings, draft, buffer)]);
            Draft? best = Weigh(readings, []);
            if (best is not null && best.Weight >= Least(best, threshold)) kept.Add(new Kept(best, from, end));
        }

        kept.Sort(static (a, b) => a.Best.Weight != b.Best.Weight ? b.Best.Weight.CompareTo(a.Best.Weight) : a.Best.CueToken.CompareTo(b.Best.CueToken));
        List<Draft> chosen = new(kept.Count);
        foreach ((Draft best, int from, int end) in kept)
        {
            Draft? draft = best;
            if (Clashes(chosen, best)) draft = Weigh(CollectionsMarshal.AsSpan(drafts)[from..end], chosen);
            if (draft is not null && draft.Weight >= Least(draft, threshold)) chosen.Add(draft);
        }

        DropWeakOuter(chosen);
        return chosen;
    }

    /// <summary>
    /// A reading that holds surer ones as what its speaker says in turn is dropped where it is likelier wrong than they are together: the outlet's own
    /// attributions would be lost in it.
    /// </summary>
    private static void DropWeakOuter(List<Draft> chosen)
    {
        for (int i = chosen.Count - 1; i >= 0; i--)
        {
            Draft outer = chosen[i];
            double inner = 0;
            foreach (Draft other in chosen)
                if (other != outer && other.CueToken >= 0 && other.Weight > outer.Weight && outer.Covers(other.CueToken) && !other.Covers(outer.CueToken)) inner += other.Confidence;
            if (outer.Confidence < (1 - outer.Confidence) * inner) chosen.RemoveAt(i);
        }
    }

    private static int Least(Draft draft, int threshold) =>
        draft.CueToken < 0 && draft.Frames != CueFrames.None ? Math.Min(threshold, ThresholdOfColon) : draft.Source.IsEmpty ? threshold + ThresholdWithoutSource
        : (draft.Frames & CueFrames.Quote) != 0 ? threshold - EaseOfSpeech : threshold;

    private readonly record struct Kept(Draft Best, int From, int End);

    /// <summary>Where the readings of the next cue begin; what has no cue stands alone.</summary>
    public static int EndOfCue(List<Draft> drafts, int from)
    {
        int end = from + 1;
        while (end < drafts.Count && drafts[from].CueToken >= 0 && drafts[end].CueToken == drafts[from].CueToken) end++;
        return end;
    }

    /// <summary>
    /// From the odds of each reading against none to the odds that the cue is read so or nearly so: readings that differ little stand for
    /// each other. Gives the reading that is, on the whole, nearest to the likely ones.
    /// </summary>
    private static Draft? Weigh(ReadOnlySpan<Draft> readings, List<Draft> chosen)
    {
        int top = 0;
        foreach (Draft draft in readings) top = Math.Max(top, draft.Score);
        double all = Odds(-top);
        Span<double> share = readings.Length <= 64 ? stackalloc double[readings.Length] : new double[readings.Length];
        for (int i = 0; i < readings.Length; i++) all += share[i] = chosen.Count > 0 && Clashes(chosen, readings[i]) ? 0 : Odds(readings[i].Score - top);
        Draft? best = null;
        double most = -1;
        for (int i = 0; i < readings.Length; i++)
        {
            if (share[i] == 0) continue;
            double near = 0, alike = 0;
            for (int k = 0; k < readings.Length; k++)
            {
                double common = Common(readings[i], readings[k]);
                near += share[k] * common;
                if (common >= 0.5) alike += share[k];
            }

            readings[i].Confidence = Math.Clamp(alike / all, 1e-6, 1 - 1e-6);
            if (near + alike > most) (most, best) = (near + alike, readings[i]);
        }

        if (best is not null) best.Weight = (int)Math.Round(Math.Log(best.Confidence / (1 - best.Confidence)) * DraftModel.Scale);
        return best;
    }

    private static double Odds(int score) => Math.Exp(score / (double)DraftModel.Scale);

    /// <summary>The share of words that two readings have in common; 0 where their sources do not meet.</summary>
    private static double Common(Draft a, Draft b)
    {
        if (!(a.Source.IsEmpty && b.Source.IsEmpty) && !a.Source.Overlaps(b.Source)) return 0;
        TokenRange x = a.Hull, y = b.Hull;
        return Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.First, y.First)) / (double)Math.Max(x.Count, y.Count);
    }

    /// <summary>Whether a better one says the same words, and neither stands inside what the other says.</summary>
    private static bool Clashes(List<Draft> chosen, Draft draft)
    {
        foreach (Draft other in chosen)
        {
            if (!other.Hull.Overlaps(draft.Hull)) continue;
            bool inside = draft.CueToken >= 0 && other.Covers(draft.CueToken), around = other.CueToken >= 0 && draft.Covers(other.CueToken);
            // "A said that ..., B said": each would hold the other, and only one can.
            if (inside && around) return true;
            if (inside || around) continue;
            int common = Math.Min(other.Hull.End, draft.Hull.End) - Math.Max(other.Hull.First, draft.Hull.First);
            if (common * 2 > draft.Hull.Count) return true;
        }

        return false;
    }
}
