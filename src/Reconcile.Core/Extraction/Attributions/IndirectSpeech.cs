using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>What follows the cue in its sentence: <c>said (that) ...</c>, <c>told reporters on Monday that ...</c>, <c>said: "..."</c>.</summary>
internal static class IndirectSpeech
{
    public static bool Fill(Passage passage, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        int limit = Limit(passage, draft);
        int from = Math.Max(draft.Cue.End, draft.Source.First >= draft.CueToken && draft.Source.First <= draft.Cue.End + 1 ? draft.Source.End : 0);
        int parsedStart = ParsedStart(passage, draft, from, limit);
        int shownStart = ShownStart(passage, from, limit);
        int start = parsedStart >= 0 ? parsedStart : shownStart;
        bool agree = parsedStart >= 0 && Math.Abs(parsedStart - shownStart) <= 2;
        if (start < 0 && Bare(passage, draft, from, limit)) start = from;
        if (start < 0 || start >= limit) return false;
        int end = Cut(passage, draft, start, limit);
        TokenRange range = passage.Trim(new TokenRange(start, end));
        if (range.Count < 2) return false;
        draft.Add(range);
        draft.Rule = parsedStart < 0 ? "cue-rest" : shownStart >= 0 ? "that-clause" : "bare-clause";
        draft.Confidence = agree ? 0.9 : parsedStart >= 0 ? 0.8 : 0.7;
        return true;
    }

    /// <summary>Where what is said must end at the latest: with the cue's own clause where that is inside another, with its quotation, with the sentence.</summary>
    private static int Limit(Passage passage, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        int end = passage.SentenceAt(draft.CueToken).EndToken;
        int q = passage.QuotationAt(draft.CueToken);
        if (q >= 0) end = Math.Min(end, passage.Quotations[q].Tokens.End - (passage.Quotations[q].Closed ? 1 : 0));
        Relation relation = parsed.Tokens[draft.CueToken].Relation;
        if (relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl)
        {
            int own = ClauseTree.Subtree(parsed, draft.CueToken).End;
            // A clause that ends at a comma before the rest of the main clause.
            if (own > draft.Cue.End + 2 && own < end && parsed.Tokens[draft.CueToken].Head > own) end = own;
            else if (own > draft.Cue.End + 2 && own < end && parsed.Form(own) is ",") end = own;
        }

        for (int i = draft.Cue.End; i < end; i++)
            if (parsed.Form(i) is ";" && passage.QuotationAt(i) == q) end = i;
        return end;
    }

    private static int ParsedStart(Passage passage, Draft draft, int from, int limit)
    {
        ParsedText parsed = passage.Parsed;
        foreach (int child in parsed.Children(draft.CueToken))
        {
            if (child < draft.Cue.End || child >= limit || parsed.Tokens[child].Relation is not (Relation.Ccomp or Relation.Parataxis)) continue;
            int first = Math.Max(from, ClauseTree.Subtree(parsed, child).First);
            if (first < limit && parsed.Tokens[first].Xpos is not (Xpos.WP or Xpos.WDT) || parsed.Tokens[child].Relation == Relation.Ccomp && !ClauseTree.IsForm(parsed, first, "who")) return first;
        }

        return -1;
    }

    /// <summary><c>that</c>, a colon or an opening quotation mark behind the cue, an addressee and a time.</summary>
    private static int ShownStart(Passage passage, int from, int limit)
    {
        ParsedText parsed = passage.Parsed;
        for (int i = from; i < limit && i < from + 16; i++)
        {
            ReadOnlySpan<char> form = parsed.Form(i);
            if (form is ":") return i + 1;
            if (parsed.Tokens[i].Upos == Upos.Sconj && form.Equals("that", StringComparison.OrdinalIgnoreCase)) return i;
            int q = passage.QuotationAt(i);
            if (q >= 0 && passage.Quotations[q].Tokens.First == i) return i;
            if (i > from && parsed.Tokens[i].Xpos is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD) return -1;
        }

        return -1;
    }

    /// <summary>A subject and a finite verb right after a cue that is itself finite: a clause without <c>that</c>.</summary>
    private static bool Bare(Passage passage, Draft draft, int from, int limit)
    {
        ParsedText parsed = passage.Parsed;
        if (draft.Source.IsEmpty || from >= limit) return false;
        if (parsed.Tokens[from].Upos is not (Upos.Pron or Upos.Det or Upos.Propn or Upos.Noun or Upos.Adj or Upos.Num)) return false;
        for (int i = from + 1; i < limit && i < from + 12; i++)
        {
            if (parsed.Tokens[i].Xpos is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD) return true;
            if (parsed.Form(i) is "," or ";") return false;
        }

        return false;
    }

    /// <summary>Ends what is said where the cue's own clause goes on: <c>, adding that</c>, <c>and asked</c>, <c>, he said</c>.</summary>
    private static int Cut(Passage passage, Draft draft, int start, int limit)
    {
        ParsedText parsed = passage.Parsed;
        int end = limit;
        foreach (int child in parsed.Children(draft.CueToken))
        {
            ref readonly Token token = ref parsed.Tokens[child];
            if (child <= start || token.Relation is not (Relation.Conj or Relation.Advcl or Relation.Parataxis)) continue;
            if (!CueLexicon.TryVerb(token.Lemma, out CueEntry entry) || !entry.Has(CueFrames.Quote)) continue;
            int first = ClauseTree.Subtree(parsed, child).First;
            if (first > start + 1 && passage.QuotationAt(first) < 0) end = Math.Min(end, first);
        }

        return end;
    }
}
