using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>The surface pattern for the source: the noun phrase before the cue, or after an inverted cue.</summary>
internal static class NearSource
{
    /// <summary>The words and their head; empty where nothing near can speak.</summary>
    public static TokenRange Of(Passage passage, TokenRange cue, bool mayInvert, out int head)
    {
        ParsedText parsed = passage.Parsed;
        SentenceRange sentence = passage.SentenceAt(cue.First);
        int left = cue.First - 1;
        while (left > sentence.FirstToken && parsed.Tokens[left].Upos is Upos.Adv or Upos.Aux) left--;
        if (left > sentence.FirstToken && parsed.Form(left) is ")") left = BeforeBracket(parsed, left, sentence.FirstToken);
        head = -1;
        if (left >= sentence.FirstToken && IsName(parsed, left))
        {
            TokenRange phrase = Left(passage, left, sentence.FirstToken, out head);
            // "A message on the radio claiming": a participle is not said by what stands behind a preposition.
            bool behind = parsed.Tokens[cue.First].Xpos == Xpos.VBG && phrase.First > sentence.FirstToken && parsed.Tokens[phrase.First - 1].Upos == Upos.Adp;
            return behind ? TokenRange.None : phrase;
        }

        bool inverted = mayInvert && (left < sentence.FirstToken || passage.IsPunctuation(left));
        if (inverted && Right(passage, cue.End, sentence.EndToken, out head) is { IsEmpty: false } right) return right;
        // "Name, an apposition, said": the comma just before the cue closes the apposition.
        if (left > sentence.FirstToken && parsed.Form(left) is "," && passage.QuotationAt(left) < 0) return Apposed(passage, left, sentence.FirstToken, out head);
        return TokenRange.None;
    }

    /// <summary>A name goes before its bracket: <c>Ann Lee (R-Ohio) said</c>.</summary>
    private static int BeforeBracket(ParsedText parsed, int close, int start)
    {
        for (int i = close - 1; i > start && i > close - 8; i--)
            if (parsed.Form(i) is "(") return i - 1;
        return close;
    }

    private static TokenRange Left(Passage passage, int last, int start, out int head)
    {
        int first = last;
        while (first > start && IsPhraseWord(passage.Parsed, first - 1)) first--;
        head = last;
        return new TokenRange(first, last + 1);
    }

    private static TokenRange Right(Passage passage, int first, int end, out int head)
    {
        ParsedText parsed = passage.Parsed;
        head = -1;
        int i = first;
        while (i < end && parsed.Tokens[i].Upos is Upos.Det or Upos.Adj or Upos.Num) i++;
        if (i >= end || !IsName(parsed, i)) return TokenRange.None;
        while (i + 1 < end && parsed.Tokens[i + 1].Upos is Upos.Noun or Upos.Propn && parsed.Tokens[i].Upos != Upos.Pron) i++;
        head = i;
        return new TokenRange(first, i + 1);
    }

    private static TokenRange Apposed(Passage passage, int comma, int start, out int head)
    {
        ParsedText parsed = passage.Parsed;
        head = -1;
        for (int i = comma - 1; i > start && i > comma - 40; i--)
        {
            if (parsed.Form(i) is not "," || !IsName(parsed, i - 1)) continue;
            int first = i - 1;
            while (first > start && IsPhraseWord(parsed, first - 1)) first--;
            // "A, B, the chief, said": go on to the first name of the row.
            if (first > start && parsed.Form(first - 1) is "," && first - 2 >= start && IsName(parsed, first - 2)) continue;
            head = i - 1;
            return new TokenRange(first, comma);
        }

        return TokenRange.None;
    }

    private static bool IsPhraseWord(ParsedText parsed, int token) =>
        parsed.Tokens[token].Upos is Upos.Det or Upos.Adj or Upos.Num or Upos.Noun or Upos.Propn || parsed.Tokens[token].Xpos is Xpos.POS or Xpos.PRPS;

    private static bool IsName(ParsedText parsed, int token) =>
        (parsed.Tokens[token].Upos is Upos.Propn or Upos.Noun && !SourceKinds.IsTime(parsed, token)) || (parsed.Tokens[token].Xpos == Xpos.PRP && !ClauseTree.IsForm(parsed, token, "it"))
        || parsed.Tokens[token].Xpos == Xpos.WP || parsed.Tokens[token].Upos == Upos.Num
        || (parsed.Tokens[token].Upos is Upos.Det or Upos.Adj or Upos.Pron && SourceKinds.Of(parsed.Tokens[token].Lemma) == "anonymous");
}
