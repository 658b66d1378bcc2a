using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>What follows the cue in its sentence: <c>said (that) ...</c>, <c>told reporters on Monday that ...</c>, <c>said: "..."</c>.</summary>
internal static class IndirectSpeech
{
    public static bool Fill(Passage passage, Draft draft, bool shown = false)
    {
        ParsedText parsed = passage.Parsed;
        int limit = Limit(passage, draft);
        int from = Math.Max(draft.Cue.End, draft.Source.First >= draft.CueToken && draft.Source.First <= draft.Cue.End + 1 ? draft.Source.End : 0);
        if ((draft.Frames & CueFrames.Addressee) != 0) from = AfterAddressee(parsed, from, limit);
        int parsedStart = ParsedStart(passage, draft, from, limit);
        int shownStart = ShownStart(passage, from, limit);
        int start = parsedStart >= 0 && !(shown && shownStart >= 0) ? parsedStart : shownStart;
        if (start < 0 && Bare(passage, draft, from, limit)) start = from;
        if (start < 0 || start >= limit) return false;
        int end = Cut(passage, draft, start, limit);
        TokenRange range = passage.Trim(new TokenRange(start, end));
        if (range.Count < 2) return false;
        draft.Add(range);
        draft.Rule = parsedStart < 0 ? "cue-rest" : shownStart >= 0 ? "that-clause" : "bare-clause";
        return true;
    }

    /// <summary>"Told the court the boy was ill": the first of two noun phrases is told; the second opens the clause.</summary>
    private static int AfterAddressee(ParsedText parsed, int from, int limit)
    {
        int i = from;
        while (i < limit && parsed.Tokens[i].Upos is Upos.Det or Upos.Adj or Upos.Num || (i < limit && parsed.Tokens[i].Xpos == Xpos.PRPS)) i++;
        int head = i;
        while (i < limit && parsed.Tokens[i].Upos is Upos.Noun or Upos.Propn || (i < limit && i == head && parsed.Tokens[i].Xpos == Xpos.PRP)) i++;
        return i > head && i < limit && (parsed.Tokens[i].Upos is Upos.Det or Upos.Pron or Upos.Sconj || parsed.Tokens[i].Xpos == Xpos.PRPS) ? i : from;
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

        bool relative = IsRelative(parsed, draft);
        for (int i = draft.Cue.End; i < end; i++)
            if (passage.QuotationAt(i) == q && (parsed.Form(i) is ";" || (relative && GoesOn(parsed, i)))) end = i;
        return end;
    }

    /// <summary>Whether a relative pronoun stands just before the cue.</summary>
    public static bool IsRelative(ParsedText parsed, Draft draft) => draft.Cue.First > 0 && parsed.Tokens[draft.Cue.First - 1].Xpos is Xpos.WDT or Xpos.WP;

    /// <summary>"The union, which says the firm lied, will go": a comma and a finite verb take up the main clause again.</summary>
    public static bool GoesOn(ParsedText parsed, int token) =>
        parsed.Form(token) is "," && token + 1 < parsed.Tokens.Length && parsed.Tokens[token + 1].Xpos.IsFinite();

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
            if (i > from && parsed.Tokens[i].Xpos.IsFinite()) return -1;
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
            if (parsed.Tokens[i].Xpos.IsFinite()) return true;
            if (parsed.Form(i) is "," or ";") return false;
        }

        return false;
    }

    /// <summary>Ends what is said where the cue's own clause goes on: <c>, adding that</c>, <c>and asked</c>, <c>, he said</c>.</summary>
    private static int Cut(Passage passage, Draft draft, int start, int limit)
    {
        ParsedText parsed = passage.Parsed;
        int end = limit;
        // ", adding that": a participle of saying after a comma goes on with the cue, wherever the parse hangs it.
        for (int i = start + 2; i + 1 < end; i++)
            if (parsed.Form(i) is "," && parsed.Tokens[i + 1].Xpos == Xpos.VBG && passage.QuotationAt(i + 1) < 0
                && CueLexicon.TryVerb(parsed.Tokens[i + 1].Lemma, out CueEntry next) && next.Has(CueFrames.Quote)) end = i;
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
