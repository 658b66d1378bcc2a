using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>The attributions of an article by sentence, so that a clause is asked about those around it only.</summary>
internal sealed class AttributionIndex
{
    private readonly int[] starts;
    private readonly AttributionMention[] near;

    public AttributionIndex(ParsedText parsed, ReadOnlySpan<AttributionMention> mentions)
    {
        starts = new int[parsed.Sentences.Length + 1];
        foreach (AttributionMention mention in mentions)
        {
            (int first, int last) = Sentences(parsed, mention);
            for (int s = first; s <= last; s++) starts[s + 1]++;
        }

        for (int s = 1; s < starts.Length; s++) starts[s] += starts[s - 1];
        near = new AttributionMention[starts[^1]];
        Span<int> next = starts.AsSpan(0, parsed.Sentences.Length).ToArray();
        foreach (AttributionMention mention in mentions)
        {
            (int first, int last) = Sentences(parsed, mention);
            for (int s = first; s <= last; s++) near[next[s]++] = mention;
        }
    }

    /// <summary>Those with words of their cue or content in a sentence, or words on both sides of it; in the order of their contents.</summary>
    public ReadOnlySpan<AttributionMention> Near(int sentence) => near.AsSpan(starts[sentence]..starts[sentence + 1]);

    private static (int First, int Last) Sentences(ParsedText parsed, AttributionMention mention)
    {
        int first = mention.Parts[0].First, last = mention.Parts[^1].End - 1;
        if (mention.CueToken >= 0) (first, last) = (Math.Min(first, mention.CueToken), Math.Max(last, mention.CueToken));
        TokenRange cue = mention.CueRange;
        if (!cue.IsEmpty) (first, last) = (Math.Min(first, cue.First), Math.Max(last, cue.End - 1));
        return (parsed.SentenceOf(first), parsed.SentenceOf(last));
    }
}
