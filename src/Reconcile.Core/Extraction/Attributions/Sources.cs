using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Gives a draft its source: from the parse, then from the words around the cue.</summary>
internal static class Sources
{
    public static void Fill(Passage passage, Draft draft, CueEntry entry)
    {
        ParsedText parsed = passage.Parsed;
        int verb = draft.CueToken;
        if (entry.Has(CueFrames.Quote) && IsTag(passage, draft, out TokenRange tagged, out int speaker))
        {
            draft.Source = tagged;
            draft.SourceToken = speaker;
            draft.OwnSource = true;
            draft.Origin = SourceOrigin.Order;
            return;
        }

        int source = SourceFinder.Of(passage, verb);
        // The speaker stands outside the quotation that the cue is outside of.
        if (source >= 0 && passage.QuotationAt(source) >= 0 && passage.QuotationAt(source) != passage.QuotationAt(verb)) source = -1;
        if (source >= 0 && SourceKinds.IsTime(parsed, source)) source = -1;
        if (source >= 0)
        {
            draft.SourceToken = source;
            draft.Source = SourceFinder.Phrase(passage, source, verb);
            if (draft.Source.Overlaps(draft.Cue) || draft.Source.IsEmpty) draft.Source = new TokenRange(source, source + 1);
            draft.OwnSource = parsed.Tokens[source].Head == verb;
            Lengthen(passage, draft);
        }
        else if (entry.Frames != CueFrames.None && IsFinite(parsed, verb) && Near(passage, draft, out TokenRange near, out int head))
        {
            draft.Source = near;
            draft.SourceToken = head;
            draft.OwnSource = true;
            draft.Origin = SourceOrigin.Order;
        }
    }

    /// <summary>Other sources that a known cue may have: readings of it are tried with each of them.</summary>
    public static void Others(Passage passage, Draft draft, List<(TokenRange Source, int Head, SourceOrigin Origin)> others)
    {
        ParsedText parsed = passage.Parsed;
        if (draft.Origin != SourceOrigin.Order && Near(passage, draft, out TokenRange near, out int head) && !near.Overlaps(draft.Source)) others.Add((near, head, SourceOrigin.Order));
        if (draft.OwnSource && draft.Origin == SourceOrigin.Parse && draft.Source.End == draft.Cue.First) return;
        int first = passage.SentenceAt(draft.CueToken).FirstToken, last = -1;
        for (int i = draft.Cue.First - 1; i >= first; i--)
        {
            if (!IsSubject(parsed, i) || passage.QuotationAt(i) != passage.QuotationAt(draft.CueToken) || draft.Source.Contains(i)) continue;
            bool root = parsed.Tokens[i].Head >= 0 && parsed.Tokens[parsed.Tokens[i].Head].Relation == Relation.Root;
            if (last >= 0 && !root) continue;
            TokenRange range = SourceFinder.Phrase(passage, i, draft.CueToken);
            if (!range.IsEmpty && !range.Overlaps(draft.Source)) others.Add((range, i, root ? SourceOrigin.Main : SourceOrigin.Subject));
            last = i;
            if (root) return;
        }

        // "Having announced it, the judge went on": the subject of the sentence follows.
        if (last >= 0 || parsed.Tokens[draft.CueToken].Xpos is not (Xpos.VBG or Xpos.VBN)) return;
        for (int i = draft.Cue.End, end = passage.SentenceAt(draft.CueToken).EndToken; i < end; i++)
        {
            if (!IsSubject(parsed, i) || parsed.Tokens[i].Head < 0 || parsed.Tokens[parsed.Tokens[i].Head].Relation != Relation.Root || passage.QuotationAt(i) != passage.QuotationAt(draft.CueToken)) continue;
            TokenRange range = SourceFinder.Phrase(passage, i, draft.CueToken);
            if (!range.IsEmpty && !range.Overlaps(draft.Source)) others.Add((range, i, SourceOrigin.Main));
            return;
        }
    }

    private static bool IsSubject(ParsedText parsed, int token) =>
        parsed.Tokens[token].Relation is Relation.Nsubj or Relation.NsubjPass && parsed.Tokens[token].Xpos is not (Xpos.WP or Xpos.WDT or Xpos.EX);

    /// <summary>"..., the mayor said, ..." and "...," the mayor said: a speaker and a cue between two marks say the rest, whatever the parse says.</summary>
    private static bool IsTag(Passage passage, Draft draft, out TokenRange source, out int head)
    {
        ParsedText parsed = passage.Parsed;
        source = TokenRange.None;
        head = -1;
        SentenceRange sentence = passage.SentenceAt(draft.CueToken);
        if (parsed.Tokens[draft.CueToken].Xpos is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.VBN or Xpos.NNS or Xpos.NNPS)) return false;
        if (draft.Cue.End >= sentence.EndToken || !passage.IsPunctuation(draft.Cue.End) || QuotationFinder.MarkOf(parsed, draft.Cue.End) != '\0') return false;
        source = NearSource.Of(passage, draft.Cue, mayInvert: false, out head);
        if (!source.IsEmpty && source.End == draft.Cue.First) NearSource.Widen(passage, sentence.FirstToken, ref source, ref head);
        int before = source.First - 1;
        return !source.IsEmpty && source.End == draft.Cue.First && before > sentence.FirstToken
            && (parsed.Form(before) is "," or "\u2014" or "--" || QuotationFinder.MarkOf(parsed, before) != '\0') && passage.QuotationAt(draft.CueToken) < 0;
    }

    /// <summary>The source by the order of words alone.</summary>
    public static bool Near(Passage passage, Draft draft, out TokenRange source, out int head)
    {
        source = NearSource.Of(passage, draft.Cue, (draft.Frames & CueFrames.Quote) != 0 && passage.Parsed.Tokens[draft.CueToken].Lemma != "tell", out head);
        return !source.IsEmpty;
    }

    /// <summary>A name goes on to its last word even where the parse broke it.</summary>
    private static void Lengthen(Passage passage, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        int end = draft.Source.End, limit = draft.Source.First > draft.CueToken ? passage.SentenceAt(draft.CueToken).EndToken : draft.Cue.First;
        while (end < limit && parsed.Tokens[end].Upos == Upos.Propn && parsed.Tokens[end - 1].Upos == Upos.Propn && !SourceKinds.IsTime(parsed, end)) end++;
        draft.Source = draft.Source with { End = end };
    }

    private static bool IsFinite(ParsedText parsed, int verb) =>
        parsed.Tokens[verb].Xpos is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.VBN or Xpos.VB && !SourceFinder.IsPassive(parsed, verb);
}
