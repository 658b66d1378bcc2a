using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>How right a reading is: 0 wrong, above 0.5 right by the scorer's measure, -1 where the gold does not say (inside what is already said).</summary>
internal static class AttributionTarget
{
    public static float Of(AttributionDocument document, ParsedText parsed, Draft draft)
    {
        TextSpan cue = draft.CueToken >= 0 ? parsed.Tokens[draft.CueToken].Span : default;
        foreach (AttributionDocument.Marked gold in document.Gold)
            if (draft.CueToken >= 0 && gold.Content.Any(c => c.Contains(cue))) return -1;
        float best = 0;
        foreach (AttributionDocument.Marked gold in document.Gold) best = Math.Max(best, Fits(gold, parsed, draft));
        return best;
    }

    /// <summary>The share of common words, from 0.7, where content and source fit; else 0.</summary>
    public static float Fits(AttributionDocument.Marked gold, ParsedText parsed, Draft draft)
    {
        if (gold.Content.Count == 0) return 0;
        TextSpan content = Span(parsed, draft.Shown);
        TextSpan? source = draft.Source.IsEmpty ? null : Span(parsed, draft.Source);
        int common = gold.Content.Sum(c => Common(c, content)), size = gold.Content.Sum(c => c.Length);
        float share = common / (float)Math.Max(Math.Max(size, content.Length), 1);
        // The rest of a long quotation is added later.
        if (draft.Direct && common >= 0.8f * content.Length) share = Math.Max(share, 0.8f);
        bool sourced = gold.Source.Count == 0 ? source is null : source is { } s && gold.Source.Any(g => g.Overlaps(s));
        return share >= 0.5f && sourced ? 0.4f + (0.6f * share) : 0;
    }

    private static TextSpan Span(ParsedText parsed, TokenRange range) =>
        TextSpan.FromBounds(parsed.Tokens[range.First].Start, parsed.Tokens[range.End - 1].End);

    private static int Common(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
