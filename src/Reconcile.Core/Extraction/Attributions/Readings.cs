using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Parsing;

namespace Reconcile.Extraction.Attributions;

/// <summary>
/// All the ways in which the words around a cue may be its content: by the parse and by the order of words. Which of them holds, if any,
/// is for <see cref="DraftModel"/> to say.
/// </summary>
internal static class Readings
{
    public static void Add(Passage passage, Draft cue, List<Draft> drafts)
    {
        int from = drafts.Count;
        Surface(passage, cue, drafts, from);
        Complements(passage, cue, drafts, from);
        Objects(passage, cue, drafts, from);
        Rest(passage, cue, drafts, from);
        Quoted(passage, cue, drafts, from);
        So(passage, cue, drafts, from);
    }

    /// <summary><c>The mayor said so</c>, <c>said as much</c>.</summary>
    private static void So(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        ParsedText parsed = passage.Parsed;
        int first = cue.Cue.End;
        if ((cue.Frames & CueFrames.That) == 0 || first + 1 >= parsed.Tokens.Length) return;
        if (ClauseTree.IsForm(parsed, first, "so")) Keep(drafts, from, Make(passage, cue, "so", new TokenRange(first, first + 1), true));
        else if (ClauseTree.IsForm(parsed, first, "as") && ClauseTree.IsForm(parsed, first + 1, "much")) Keep(drafts, from, Make(passage, cue, "so", new TokenRange(first, first + 2), true));
    }

    private static void Surface(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        if ((cue.Frames & CueFrames.Quote) != 0)
        {
            Draft parenthetical = cue.Fork("parenthetical");
            if (Parenthetical.Fill(passage, parenthetical))
            {
                Keep(drafts, from, parenthetical);
                // ", she said, as they left": what follows the cue may be the outlet's own words.
                if (parenthetical.Parts.Count > 1 && !parenthetical.Direct) Keep(drafts, from, Make(passage, cue, "clause-before", parenthetical.Parts[0], true));
                // A cue in the middle of what is said does not begin it anew, unless a quotation follows words that are none.
                if (parenthetical.Parts.Count > 1 && (parenthetical.Direct || passage.QuotationAt(parenthetical.Parts[^1].First) < 0)) return;
            }

            Before(passage, cue, drafts, from);
            As(passage, cue, drafts, from);
        }

        if (!cue.Source.IsEmpty) Next(passage, cue, drafts, from);
        if ((cue.Frames & (CueFrames.Quote | CueFrames.That)) == 0) return;
        Draft indirect = cue.Fork("indirect");
        if (!IndirectSpeech.Fill(passage, indirect)) return;
        Keep(drafts, from, indirect);
        Short(passage, cue, indirect, drafts, from);
        Draft shown = cue.Fork("shown");
        IndirectSpeech.Fill(passage, shown, shown: true);
        shown.Rule = "shown";
        if (Keep(drafts, from, shown)) Short(passage, cue, shown, drafts, from);
    }

    /// <summary>"The mayor said:" and the quotation that opens the next line.</summary>
    private static void Next(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        int end = passage.SentenceAt(cue.CueToken).EndToken;
        if (end >= passage.Parsed.Tokens.Length || passage.Parsed.Form(end - 1) is not ":") return;
        int q = passage.QuotationAt(end);
        if (q < 0 || passage.Quotations[q].Tokens.First != end) return;
        Draft next = Make(passage, cue, "quote-next", passage.Quotations[q].Tokens, true);
        next.Direct = true;
        Keep(drafts, from, next);
    }

    /// <summary>A quotation that is a sentence of its own, and <c>Alder asked.</c> behind it.</summary>
    private static void Before(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        if (cue.Source.IsEmpty) return;
        int first = Math.Min(cue.Cue.First, cue.Source.First);
        if (first == 0 || first != passage.SentenceAt(cue.CueToken).FirstToken) return;
        int q = passage.QuotationAt(first - 1);
        if (q < 0 || !passage.Quotations[q].Closed || passage.Quotations[q].Tokens.End != first || passage.Quotations[q].Paragraph != passage.Paragraph[passage.Parsed.SentenceOf(first)]) return;
        Draft before = Make(passage, cue, "quote-before", passage.Quotations[q].Tokens, true);
        before.Direct = true;
        Keep(drafts, from, before);
    }

    /// <summary><c>As the ministry has said, ...</c>: the rest of the sentence.</summary>
    private static void As(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        ParsedText parsed = passage.Parsed;
        if (cue.Source.IsEmpty) return;
        SentenceRange sentence = passage.SentenceAt(cue.CueToken);
        int mark = Math.Min(cue.Cue.First, cue.Source.First) - 1;
        if (mark < sentence.FirstToken || !ClauseTree.IsForm(parsed, mark, "as")) return;
        int end = Math.Max(cue.Cue.End, cue.Source.End);
        while (end < sentence.EndToken && !passage.IsPunctuation(end)) end++;
        Draft around = cue.Fork("as");
        TokenRange left = passage.Trim(new TokenRange(sentence.FirstToken, mark)), right = passage.Trim(new TokenRange(end, sentence.EndToken));
        if (left.Count >= 2) around.Add(left);
        if (right.Count >= 2) around.Add(right);
        Keep(drafts, from, around);
        if (around.Parts.Count > 1) Keep(drafts, from, Make(passage, cue, "as-before", left, true));
        for (int i = left.End - 3, found = 0; i > left.First && found < 3; i--)
        {
            if (!Breaks(passage.Parsed, i, left.End) && !ClauseTree.IsForm(parsed, i, "that")) continue;
            if (Keep(drafts, from, Make(passage, cue, "as-tail", left with { First = i + 1 }, true))) found++;
        }
    }

    /// <summary>Only to a comma, a dash or a conjunction: what follows may be the outlet's own words.</summary>
    private static void Short(Passage passage, Draft cue, Draft whole, List<Draft> drafts, int from)
    {
        TokenRange range = whole.Hull;
        for (int i = range.First + 2, found = 0; i < range.End - 2 && found < 5; i++)
        {
            int q = passage.QuotationAt(i);
            bool closes = q >= 0 && passage.Quotations[q].Tokens.End == i + 1 && passage.Quotations[q].Tokens.First > range.First;
            if (q >= 0 && q != passage.QuotationAt(cue.CueToken) && !closes) continue;
            if (!closes && !Breaks(passage.Parsed, i, range.End)) continue;
            Draft part = cue.Fork(closes ? "short-quote" : "short");
            part.Add(passage.Trim(range with { End = closes ? i + 1 : i }));
            if (Keep(drafts, from, part)) found++;
        }
    }

    /// <summary>Only the words in quotation marks behind the cue: <c>called the plan "a disgrace"</c>.</summary>
    private static void Quoted(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        int end = passage.SentenceAt(cue.CueToken).EndToken, own = passage.QuotationAt(cue.CueToken), found = 0;
        for (int i = cue.Cue.End; i < end && found < 2; i++)
        {
            int q = passage.QuotationAt(i);
            if (q < 0 || q == own) continue;
            // A word that is no cue may still be followed by a colon and what is said.
            if (cue.Frames == CueFrames.None && passage.Parsed.Form(i - 1) is not ":") return;
            Draft quoted = Make(passage, cue, "quoted", passage.Quotations[q].Tokens, true);
            quoted.Direct = true;
            if (Keep(drafts, from, quoted)) found++;
            i = passage.Quotations[q].Tokens.End - 1;
        }
    }

    /// <summary>A mark, or a conjunction with a verb soon after it.</summary>
    public static bool Breaks(ParsedText parsed, int token, int end)
    {
        if (parsed.Form(token) is "," or "-" or "--" or "\u2014" or "\u2013" or ":") return true;
        if (parsed.Tokens[token].Upos is not (Upos.Cconj or Upos.Sconj) || parsed.Form(token) is "that") return false;
        for (int i = token + 1; i < end && i <= token + 4; i++)
            if (parsed.Tokens[i].Xpos is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD or Xpos.VBG) return true;
        return false;
    }

    private static void Complements(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        ParsedText parsed = passage.Parsed;
        int verb = cue.CueToken;
        foreach (int child in parsed.Children(verb))
        {
            Relation relation = parsed.Tokens[child].Relation;
            if (relation is not (Relation.Ccomp or Relation.Xcomp or Relation.Parataxis or Relation.Acl or Relation.Advcl)) continue;
            if (relation is Relation.Parataxis && (cue.Frames & CueFrames.Quote) == 0) continue;
            if (relation is Relation.Acl or Relation.Advcl && parsed.Tokens[verb].Upos == Upos.Verb && parsed.Tokens[child].Xpos == Xpos.VBG && parsed.Child(child, Relation.Mark) < 0) continue;
            TokenRange range = After(ClauseTree.Subtree(parsed, child), cue);
            if (range.IsEmpty) continue;
            string name = relation switch { Relation.Ccomp => "ccomp", Relation.Xcomp => "xcomp", Relation.Parataxis => "parataxis", _ => "clause" };
            bool infinitive = relation is not (Relation.Ccomp or Relation.Parataxis);
            Keep(drafts, from, Make(passage, cue, name, range, !infinitive));
            int obj = parsed.Child(verb, Relation.Obj);
            if (obj > verb && obj < child)
                Keep(drafts, from, Make(passage, cue, name + "-object", range with { First = Math.Min(range.First, After(ClauseTree.Subtree(parsed, obj), cue).First) }, !infinitive));
        }
    }

    private static void Objects(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        ParsedText parsed = passage.Parsed;
        bool passive = SourceFinder.IsPassive(parsed, cue.CueToken);
        int end = -1;
        foreach (int child in parsed.Children(cue.CueToken))
        {
            Relation relation = parsed.Tokens[child].Relation;
            if (relation == Relation.Obj || (passive && relation == Relation.NsubjPass))
            {
                TokenRange range = ClauseTree.Subtree(parsed, child);
                if (range.Contains(cue.CueToken)) continue;
                Keep(drafts, from, Make(passage, cue, passive ? "passive" : "object", range, false));
                end = range.First;
            }
            else if (relation is Relation.Obl or Relation.Nmod && child > cue.CueToken)
            {
                TokenRange range = After(ClauseTree.Subtree(parsed, child), cue);
                if (cue.Second >= 0 && parsed.Child(child, Relation.Case) == cue.Second && !range.IsEmpty)
                {
                    Keep(drafts, from, Make(passage, cue, "phrase", range with { First = Math.Max(range.First, cue.Second + 1) }, false));
                    continue;
                }

                int mark = range.First;
                if (range.Count < 2 || parsed.Tokens[mark].Upos is not (Upos.Adp or Upos.Sconj or Upos.Part)) continue;
                if (parsed.Tokens[mark].Lemma is not ("about" or "of" or "for" or "on" or "against" or "over" or "to" or "with" or "as" or "at" or "from")) continue;
                Keep(drafts, from, Make(passage, cue, relation == Relation.Nmod ? "noun-phrase" : "phrase", range with { First = mark + 1 }, false));
                if (end >= 0) Keep(drafts, from, Make(passage, cue, "object-phrase", new TokenRange(end, range.End), false));
            }
        }
    }

    /// <summary>Whatever stands behind a known cue, to the end of the sentence and to each break, where the parse shows no object.</summary>
    private static void Rest(Passage passage, Draft cue, List<Draft> drafts, int from)
    {
        if (cue.Frames == CueFrames.None || cue.Source.IsEmpty) return;
        ParsedText parsed = passage.Parsed;
        int first = Math.Max(cue.Cue.End, cue.Second + 1);
        if (cue.Source.First >= cue.CueToken) first = Math.Max(first, cue.Source.End);
        int end = passage.SentenceAt(cue.CueToken).EndToken, q = passage.QuotationAt(cue.CueToken);
        if (q >= 0) end = Math.Min(end, passage.Quotations[q].Tokens.End - (passage.Quotations[q].Closed ? 1 : 0));
        if (first >= end || passage.IsPunctuation(first)) return;
        bool relative = IndirectSpeech.IsRelative(parsed, cue);
        for (int i = first + 1, found = 0; i < end - 1 && found < 2; i++)
        {
            if (relative && IndirectSpeech.GoesOn(parsed, i)) end = i;
            if ((passage.QuotationAt(i) >= 0 && passage.QuotationAt(i) != q) || !Breaks(parsed, i, end)) continue;
            if (Keep(drafts, from, Make(passage, cue, "rest-short", new TokenRange(first, i), IsClause(cue, parsed, first, i)))) found++;
        }

        Keep(drafts, from, Make(passage, cue, "rest", new TokenRange(first, end), IsClause(cue, parsed, first, end)));
    }

    private static bool IsClause(Draft cue, ParsedText parsed, int from, int to)
    {
        if ((cue.Frames & CueFrames.That) == 0) return false;
        for (int i = from; i < to; i++)
            if (parsed.Tokens[i].Xpos.IsFinite()) return true;
        return false;
    }

    private static Draft Make(Passage passage, Draft cue, string rule, TokenRange range, bool propositional)
    {
        Draft draft = cue.Fork(rule);
        draft.Propositional = propositional;
        draft.Add(passage.Trim(range));
        return draft;
    }

    private static TokenRange After(TokenRange range, Draft cue) => range.First < cue.Cue.End && range.End > cue.Cue.End ? range with { First = cue.Cue.End }
        : range.Contains(cue.CueToken) ? TokenRange.None : range;

    /// <summary>Keeps the draft unless its content is empty, holds its own cue, or was found before.</summary>
    private static bool Keep(List<Draft> drafts, int from, Draft draft)
    {
        if (draft.Parts.Count == 0 || draft.Covers(draft.CueToken)) return false;
        for (int i = from; i < drafts.Count; i++)
        {
            if (drafts[i].Hull != draft.Hull || drafts[i].CueToken != draft.CueToken || drafts[i].Source != draft.Source) continue;
            drafts[i].Agreeing |= 1u << (int)(FeatureHash.Of(draft.Rule) & 31);
            return false;
        }

        drafts.Add(draft);
        return true;
    }
}
