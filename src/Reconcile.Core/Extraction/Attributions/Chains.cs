using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Entities;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Turns drafts into mentions and links each to the one whose content holds it (<c>officials said Russia claimed ...</c>).</summary>
internal static class Chains
{
    public static AttributionMention[] Finish(Passage passage, EntityIndex entities, List<Draft> drafts)
    {
        drafts.Sort(static (a, b) => a.Hull.First != b.Hull.First ? a.Hull.First.CompareTo(b.Hull.First)
            : a.Hull.End != b.Hull.End ? b.Hull.End.CompareTo(a.Hull.End) : a.CueToken.CompareTo(b.CueToken));
        AttributionMention[] mentions = new AttributionMention[drafts.Count];
        for (int i = 0; i < mentions.Length; i++)
        {
            Draft draft = drafts[i];
            mentions[i] = new AttributionMention(
                SpanOf(passage.Parsed, draft.Source), SpanOf(passage.Parsed, draft.Cue), SpanOf(passage.Parsed, draft.Shown)!.Value,
                SpeakerResolver.Resolve(passage, entities, draft), OuterOf(drafts, i), draft.CueToken, draft.Confidence, draft.Rule)
            {
                Parts = [.. draft.Parts],
                CueRange = draft.Cue,
                SourceRange = draft.Source,
                SourceToken = draft.SourceToken,
                Propositional = draft.Propositional,
            };
        }

        return mentions;
    }

    /// <summary>The smallest other draft whose content holds this one's cue, or its content where it has no cue.</summary>
    private static int OuterOf(List<Draft> drafts, int index)
    {
        Draft inner = drafts[index];
        int best = -1;
        for (int i = 0; i < drafts.Count; i++)
        {
            if (i == index || !Holds(drafts[i], inner) || Holds(inner, drafts[i])) continue;
            if (best < 0 || drafts[i].Hull.Count < drafts[best].Hull.Count) best = i;
        }

        return best;
    }

    private static bool Holds(Draft outer, Draft inner)
    {
        int probe = inner.CueToken >= 0 ? inner.CueToken : inner.Hull.First;
        foreach (TokenRange part in outer.Parts)
            if (part.Contains(probe)) return true;
        return false;
    }

    private static TextSpan? SpanOf(ParsedText parsed, TokenRange range) =>
        range.IsEmpty ? null : TextSpan.FromBounds(parsed.Tokens[range.First].Start, parsed.Tokens[range.End - 1].End);
}
