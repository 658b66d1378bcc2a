using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Lets a draft that touches a quotation take all of it, and the quotations that follow it with no cue of their own.</summary>
internal static class QuotationExtension
{
    /// <summary>Takes the whole of every quotation that the content touches.</summary>
    public static void TakeWhole(Passage passage, Draft draft)
    {
        foreach (TokenRange part in draft.Parts.ToArray())
        {
            for (int i = part.First; i < part.End; i++)
            {
                int q = passage.QuotationAt(i);
                if (q < 0) continue;
                TokenRange tokens = passage.Quotations[q].Tokens;
                i = tokens.End - 1;
                if (tokens.Contains(draft.CueToken) || !Major(passage, tokens)) continue;
                draft.Direct |= tokens.Count * 2 >= part.Count;
                if (!part.Contains(tokens)) draft.Add(tokens);
            }
        }
    }

    /// <summary>Takes the quotations that follow a draft and have no cue of their own.</summary>
    public static void Continue(Passage passage, List<Draft> drafts)
    {
        bool[] taken = new bool[passage.Quotations.Count];
        foreach (Draft draft in drafts)
            for (int q = 0; q < taken.Length; q++) taken[q] |= draft.Hull.Contains(passage.Quotations[q].Tokens);
        foreach (Draft draft in drafts)
            if (draft.Direct || CanGoOn(draft)) TakeFollowing(passage, draft, taken);
    }

    /// <summary>Whether a speaker who said something in indirect words may be the one whose words follow.</summary>
    private static bool CanGoOn(Draft draft) => draft.Propositional && !draft.Source.IsEmpty && (draft.Frames & CueFrames.Quote) != 0;

    private static bool Major(Passage passage, TokenRange tokens) => tokens.Count >= 5 || passage.SentenceAt(tokens.First).EndToken < tokens.End;

    private static void TakeFollowing(Passage passage, Draft draft, bool[] taken)
    {
        while (true)
        {
            int end = Math.Max(draft.Hull.End, Math.Max(draft.Cue.End, draft.Source.End));
            int next = NextOpening(passage, draft, end);
            if (next < 0 || taken[next]) return;
            taken[next] = true;
            draft.Add(passage.Quotations[next].Tokens);
        }
    }

    /// <summary>The quotation that opens right behind the sentence of the draft and begins its own sentence; or -1.</summary>
    private static int NextOpening(Passage passage, Draft draft, int end)
    {
        ParsedText parsed = passage.Parsed;
        int last = Math.Min(end, parsed.Tokens.Length) - 1;
        int from = Math.Max(last, passage.SentenceAt(last).EndToken - 1);
        int q = -1;
        for (int i = from; i < parsed.Tokens.Length && i <= from + 2 && q < 0; i++)
            if (passage.QuotationAt(i) is >= 0 and var at && passage.Quotations[at].Tokens.First == i) q = at;
        if (q < 0) return -1;
        TokenRange tokens = passage.Quotations[q].Tokens;
        int paragraph = passage.Quotations[q].Paragraph, before = passage.Paragraph[parsed.SentenceOf(last)];
        bool alone = Ends(passage, tokens);
        if (paragraph != before)
        {
            int own = passage.QuotationAt(end - 1);
            bool open = own >= 0 && !passage.Quotations[own].Closed;
            bool colon = last + 1 < parsed.Tokens.Length && parsed.Form(last) is ":";
            bool whole = draft.Direct && paragraph == before + 1 && WholeParagraph(passage, q);
            if (!open && !colon && !whole) return -1;
            return alone ? q : -1;
        }

        return alone || tokens.Count > 5 ? q : -1;
    }

    private static bool Ends(Passage passage, TokenRange tokens)
    {
        int stop = passage.SentenceAt(tokens.End - 1).EndToken;
        for (int i = tokens.End; i < stop; i++)
            if (!passage.IsPunctuation(i)) return false;
        return true;
    }

    private static bool WholeParagraph(Passage passage, int quotation)
    {
        Quotation q = passage.Quotations[quotation];
        if (q.Tokens.First > 0 && passage.Paragraph[passage.Parsed.SentenceOf(q.Tokens.First - 1)] == q.Paragraph) return false;
        for (int i = q.Tokens.End; i < passage.Parsed.Tokens.Length && passage.Paragraph[passage.Parsed.SentenceOf(i)] == q.Paragraph; i++)
            if (!passage.IsPunctuation(i) && passage.QuotationAt(i) < 0) return false;
        return true;
    }
}
