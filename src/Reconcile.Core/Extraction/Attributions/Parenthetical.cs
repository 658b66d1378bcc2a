using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>A cue at the end or in the middle of what is said: <c>..., he said</c>; <c>"...," said X, "..."</c>.</summary>
internal static class Parenthetical
{
    public static bool Fill(Passage passage, Draft draft)
    {
        TokenRange group = Group(passage, draft);
        SentenceRange sentence = passage.SentenceAt(draft.CueToken);
        int before = group.First - 1;
        if (before < sentence.FirstToken || !EndsContent(passage, before)) return false;
        int after = AfterGroup(passage, draft, group.End, sentence.EndToken);
        if (after < 0) return false;
        int start = sentence.FirstToken;
        int quotation = LastQuotation(passage, before);
        // A quotation just before the cue is the content; without one the whole clause on the left is.
        TokenRange left = quotation >= 0 ? passage.Quotations[quotation].Tokens : new TokenRange(start, before + 1);
        if (quotation >= 0 && !Opens(passage, left.First, start)) left = left with { First = start };
        left = passage.Trim(left);
        if (left.IsEmpty) return false;
        draft.Add(left);
        draft.Direct = quotation >= 0;
        draft.Rule = quotation >= 0 ? "quote-cue" : "clause-cue";
        draft.Confidence = quotation >= 0 ? 0.95 : 0.8;
        if (after < sentence.EndToken - 1 && passage.IsPunctuation(after) && after + 1 < sentence.EndToken)
        {
            TokenRange right = passage.Trim(new TokenRange(after + 1, sentence.EndToken));
            bool quoted = !right.IsEmpty && passage.QuotationAt(right.First) >= 0;
            if (!right.IsEmpty && (quoted || quotation < 0)) draft.Add(right);
        }

        return true;
    }

    private static TokenRange Group(Passage passage, Draft draft)
    {
        TokenRange group = draft.Cue;
        if (draft.Source.IsEmpty) return group;
        int gap = draft.Source.End <= group.First ? group.First - draft.Source.End : draft.Source.First - group.End;
        if (gap > 2) return group;
        return new TokenRange(Math.Min(group.First, draft.Source.First), Math.Max(group.End, draft.Source.End));
    }

    private static bool EndsContent(Passage passage, int token)
    {
        ReadOnlySpan<char> form = passage.Parsed.Form(token);
        return form is "," or "?" or "!" or "--" or "-" or "\u2014" or "\u2013" || QuotationFinder.MarkOf(passage.Parsed, token) != '\0';
    }

    /// <summary>The mark that ends the cue's clause after a short tail (<c>on Monday</c>, <c>in a statement</c>), or -1 where the clause runs on.</summary>
    private static int AfterGroup(Passage passage, Draft draft, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (i - from > 25) return -1;
            ref readonly Token token = ref passage.Parsed.Tokens[i];
            if (token.Upos == Upos.Punct)
            {
                ReadOnlySpan<char> form = passage.Parsed.Form(i);
                if (form is "," or "." or ";" or ":" or "--" or "\u2014" or "!" or "?" || QuotationFinder.MarkOf(passage.Parsed, i) != '\0') return i;
            }

            if (i == from && token.Lemma == "that" && token.Upos == Upos.Sconj) return -1;
            // A finite clause right after the cue is what is said; then the words on the left are not.
            if (token.Relation == Relation.Ccomp && token.Head == draft.CueToken) return -1;
        }

        return end;
    }

    private static int LastQuotation(Passage passage, int before)
    {
        for (int i = before; i > before - 3 && i >= 0; i--)
        {
            int q = passage.QuotationAt(i);
            if (q >= 0 && passage.Quotations[q].Tokens.End == i + 1) return q;
        }

        return -1;
    }

    private static bool Opens(Passage passage, int quote, int start)
    {
        if (quote <= start + 1) return true;
        // A quotation of a few words inside a clause is a part of what is said.
        ReadOnlySpan<char> before = passage.Parsed.Form(quote - 1);
        return before is "," or ":" or ".";
    }
}
