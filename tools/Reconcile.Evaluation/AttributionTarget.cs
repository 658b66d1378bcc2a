using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>How right a reading is: 0 wrong, above 0.5 right by the scorer's measure, -1 where the gold does not say (inside what is already said).</summary>
internal static class AttributionTarget
{
    public static float Of(AttributionDocument document, ParsedText parsed, Draft draft)
    {
        TextSpan content = Span(parsed, draft.Hull);
        TextSpan? source = draft.Source.IsEmpty ? null : Span(parsed, draft.Source);
        TextSpan cue = draft.CueToken >= 0 ? parsed.Tokens[draft.CueToken].Span : new TextSpan(content.Start, 0);
        foreach (AttributionDocument.Marked gold in document.Gold)
            if (draft.CueToken >= 0 && gold.Content.Any(c => c.Contains(cue))) return -1;
        float best = 0;
        foreach (AttributionDocument.Marked gold in document.Gold)
        {
            if (gold.Content.Count == 0) continue;
            int common = gold.Content.Sum(c => Common(c, content)), size = gold.Content.Sum(c => c.Length);
            float share = common / (float)Math.Max(Math.Max(size, content.Length), 1);
            // The rest of a long quotation is added later.
            if (draft.Direct && common >= 0.8f * content.Length) share = Math.Max(share, 0.8f);
            bool sourced = gold.Source.Count == 0 ? source is null : source is { } s && gold.Source.Any(g => g.Overlaps(s));
            if (share >= 0.5f && sourced) best = Math.Max(best, 0.4f + (0.6f * share));
        }

        return best;
    }

    private static TextSpan Span(ParsedText parsed, TokenRange range) =>
        TextSpan.FromBounds(parsed.Tokens[range.First].Start, parsed.Tokens[range.End - 1].End);

    private static int Common(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
