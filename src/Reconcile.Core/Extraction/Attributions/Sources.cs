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
        else if (entry.Has(CueFrames.Quote | CueFrames.That) && IsFinite(parsed, verb))
        {
            if (!Near(passage, draft, out TokenRange near, out int head)) return;
            draft.Source = near;
            draft.SourceToken = head;
            draft.OwnSource = true;
            draft.NearSource = true;
        }
    }

    /// <summary>The source by the order of words alone.</summary>
    public static bool Near(Passage passage, Draft draft, out TokenRange source, out int head)
    {
        source = NearSource.Of(passage, draft.Cue, passage.Parsed.Tokens[draft.CueToken].Lemma != "tell", out head);
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
