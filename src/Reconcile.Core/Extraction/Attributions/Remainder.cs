using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>The surface pattern after a cue: what follows it in the sentence, behind an addressee and a time, is said.</summary>
internal static class Remainder
{
    public static bool Fill(Passage passage, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        SentenceRange sentence = passage.SentenceAt(draft.CueToken);
        int from = Math.Max(draft.Cue.End, draft.Source.First > draft.CueToken && draft.Source.First <= draft.Cue.End + 1 ? draft.Source.End : 0);
        int start = -1;
        for (int i = from; i < sentence.EndToken && i < from + 14; i++)
        {
            ReadOnlySpan<char> form = parsed.Form(i);
            bool that = form.Equals("that", StringComparison.OrdinalIgnoreCase) && parsed.Tokens[i].Upos == Upos.Sconj;
            bool opens = passage.QuotationAt(i) is >= 0 and var q && passage.Quotations[q].Tokens.First == i;
            if (that || opens || (form is ":" && i + 1 < sentence.EndToken))
            {
                start = form is ":" ? i + 1 : i;
                break;
            }
        }

        if (start < 0) return false;
        TokenRange range = passage.Trim(new TokenRange(start, sentence.EndToken));
        if (range.Count < 2) return false;
        draft.Add(range);
        draft.Rule = "cue-rest";
        draft.Confidence = 0.75;
        return true;
    }
}
