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
        int quotation = LastQuotation(passage, before);
        return quotation >= 0 ? Quoted(passage, draft, quotation, group, sentence) : Clause(passage, draft, group, before, sentence);
    }

    /// <summary>A quotation just before the cue is the content, whatever follows; a later quotation of the sentence goes on with it.</summary>
    private static bool Quoted(Passage passage, Draft draft, int quotation, TokenRange group, SentenceRange sentence)
    {
        TokenRange left = passage.Quotations[quotation].Tokens;
        if (left.Contains(draft.CueToken)) return false;
        if (left.First > sentence.FirstToken + 1 && passage.Parsed.Form(left.First - 1) is not ("," or ":" or "." or "\u2014" or "--"))
            left = left with { First = sentence.FirstToken };
        if (left.Overlaps(draft.Source)) return false;
        draft.Add(left);
        draft.Direct = true;
        draft.Rule = "quote-cue";
        for (int i = group.End; i < sentence.EndToken; i++)
        {
            int q = passage.QuotationAt(i);
            if (q < 0) continue;
            TokenRange next = passage.Quotations[q].Tokens;
            if (next.First == i && GoesOn(passage, group, next)) draft.Add(next);
            i = next.End - 1;
        }

        return true;
    }

    /// <summary>A title in quotation marks (<c>on "Meet the Press"</c>) and the words of a further cue do not go on with the quotation.</summary>
    private static bool GoesOn(Passage passage, TokenRange group, TokenRange next)
    {
        if (passage.Parsed.Form(next.First - 1) is not ("," or ":" or "." or "\u2014" or "--" or "that")) return false;
        for (int i = group.End; i < next.First; i++)
            if (CueLexicon.IsSaying(passage.Parsed.Tokens[i])) return false;
        return true;
    }

    /// <summary>Without a quotation the cue must stand between marks, and the words on its left must be a clause.</summary>
    private static bool Clause(Passage passage, Draft draft, TokenRange group, int before, SentenceRange sentence)
    {
        ParsedText parsed = passage.Parsed;
        ref readonly Token cue = ref parsed.Tokens[draft.CueToken];
        if (draft.Source.IsEmpty || cue.Xpos is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.VBN)) return false;
        int after = AfterGroup(passage, draft, group.End, sentence.EndToken);
        if (after < 0) return false;
        TokenRange left = passage.Trim(new TokenRange(sentence.FirstToken, before + 1));
        bool ends = after >= sentence.EndToken - 2;
        bool next = draft.Source.First >= draft.CueToken || draft.Source.End == draft.Cue.First;
        if (next && after > group.End && parsed.Form(before) is "," && IsStatement(parsed, left)) ends = true;
        else if (draft.Source.First >= draft.CueToken && parsed.Form(before) is "," && IsStatement(parsed, left)) ends = true;
        bool middle = !ends && after == group.End && parsed.Form(after) is "," or "\u2014" or "--";
        if (left.IsEmpty || !(middle || (ends && IsStatement(parsed, left)))) return false;
        draft.Add(left);
        if (middle) draft.Add(passage.Trim(new TokenRange(after + 1, sentence.EndToken)));
        draft.Rule = "clause-cue";
        return true;
    }

    private static TokenRange Group(Passage passage, Draft draft)
    {
        TokenRange group = draft.Cue;
        if (draft.Source.IsEmpty || !draft.OwnSource) return group;
        int gap = draft.Source.End <= group.First ? group.First - draft.Source.End : draft.Source.First - group.End;
        if (gap > 2) return group;
        return new TokenRange(Math.Min(group.First, draft.Source.First), Math.Max(group.End, draft.Source.End));
    }

    private static bool EndsContent(Passage passage, int token)
    {
        ReadOnlySpan<char> form = passage.Parsed.Form(token);
        return form is "," or "?" or "!" or "--" or "-" or "\u2014" or "\u2013" || QuotationFinder.MarkOf(passage.Parsed, token) != '\0';
    }

    /// <summary>A verb with a subject that is not marked as dependent: the words could stand as a sentence.</summary>
    private static bool IsStatement(ParsedText parsed, TokenRange range)
    {
        ref readonly Token first = ref parsed.Tokens[range.First];
        if (first.Upos is Upos.Sconj || (first.Upos is Upos.Adp && !HasComma(parsed, range)) || first.Xpos is Xpos.VBG or Xpos.VBN) return HasComma(parsed, range) && HasFinite(parsed, range);
        return HasFinite(parsed, range);
    }

    private static bool HasComma(ParsedText parsed, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (parsed.Form(i) is ",") return true;
        return false;
    }

    private static bool HasFinite(ParsedText parsed, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (parsed.Tokens[i].Xpos.IsFinite()) return true;
        return false;
    }

    /// <summary>The mark that ends the cue's clause after a short tail (<c>on Monday</c>, <c>in a statement</c>), or -1 where the clause runs on.</summary>
    private static int AfterGroup(Passage passage, Draft draft, int from, int end)
    {
        ParsedText parsed = passage.Parsed;
        for (int i = from; i < end; i++)
        {
            ref readonly Token token = ref parsed.Tokens[i];
            if (token.Upos == Upos.Punct) return QuotationFinder.MarkOf(parsed, i) != '\0' || parsed.Form(i) is ":" ? -1 : i;
            if (i - from > 16 || token.Upos is Upos.Verb or Upos.Aux or Upos.Sconj) return -1;
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
}
