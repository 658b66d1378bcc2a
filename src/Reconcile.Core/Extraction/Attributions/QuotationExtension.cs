using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Lets a draft that touches a quotation take all of it, and the quotations that follow it with no cue of their own.</summary>
internal static class QuotationExtension
{
    public static void Apply(Passage passage, List<Draft> drafts)
    {
        bool[] taken = new bool[passage.Quotations.Count];
        foreach (Draft draft in drafts) TakeWhole(passage, draft, taken);
        foreach (Draft draft in drafts)
            if (draft.Direct) TakeFollowing(passage, draft, taken);
    }

    private static void TakeWhole(Passage passage, Draft draft, bool[] taken)
    {
        foreach (TokenRange part in draft.Parts.ToArray())
        {
            for (int i = part.First; i < part.End; i++)
            {
                int q = passage.QuotationAt(i);
                if (q < 0) continue;
                TokenRange tokens = passage.Quotations[q].Tokens;
                if (tokens.Contains(draft.CueToken) || !Major(passage, tokens)) { i = tokens.End - 1; continue; }
                taken[q] = true;
                draft.Direct |= tokens.Count * 2 >= part.Count;
                if (!part.Contains(tokens)) draft.Add(tokens);
                i = tokens.End - 1;
            }
        }
    }

    private static bool Major(Passage passage, TokenRange tokens) => tokens.Count >= 5 || passage.SentenceAt(tokens.First).EndToken < tokens.End;

    private static void TakeFollowing(Passage passage, Draft draft, bool[] taken)
    {
        while (true)
        {
            int end = Math.Max(draft.Hull.End, Math.Max(draft.Cue.End, draft.Source.End));
            int next = NextOpening(passage, end, draft);
            if (next < 0 || taken[next]) return;
            taken[next] = true;
            draft.Add(passage.Quotations[next].Tokens);
        }
    }

    /// <summary>The quotation that begins the sentence after the draft, with nothing but it in the sentence; or -1.</summary>
    private static int NextOpening(Passage passage, int end, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        int sentence = parsed.SentenceOf(Math.Min(end, parsed.Tokens.Length) - 1) + 1;
        if (sentence >= parsed.Sentences.Length) return -1;
        int first = parsed.Sentences[sentence].FirstToken;
        int q = passage.QuotationAt(first);
        if (q < 0 || passage.Quotations[q].Tokens.First != first) return -1;
        bool same = passage.Paragraph[sentence] == passage.Paragraph[parsed.SentenceOf(draft.CueToken)];
        if (!same)
        {
            int last = passage.QuotationAt(end - 1);
            bool open = last >= 0 && !passage.Quotations[last].Closed;
            if (!open && passage.Paragraph[sentence] - passage.Paragraph[parsed.SentenceOf(end - 1)] > 1) return -1;
        }

        TokenRange tokens = passage.Quotations[q].Tokens;
        int stop = passage.SentenceAt(tokens.End - 1).EndToken;
        for (int i = tokens.End; i < stop; i++)
            if (!passage.IsPunctuation(i)) return -1;
        return q;
    }
}
