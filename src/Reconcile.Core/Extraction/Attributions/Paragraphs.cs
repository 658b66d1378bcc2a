using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Which paragraph each sentence is in: a new one begins where a line ends between two sentences.</summary>
internal static class Paragraphs
{
    public static int[] Of(ParsedText parsed)
    {
        int[] paragraphs = new int[parsed.Sentences.Length];
        for (int s = 1; s < paragraphs.Length; s++)
        {
            int from = parsed.Sentences[s - 1].Span.End, to = parsed.Sentences[s].Span.Start;
            bool breaks = to > from && parsed.Text.AsSpan(from, to - from).IndexOfAny('\n', '\r') >= 0;
            paragraphs[s] = paragraphs[s - 1] + (breaks ? 1 : 0);
        }

        return paragraphs;
    }
}
