using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
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
            bool behind = parsed.Tokens[cue.First].Xpos == Xpos.VBG && phrase.First > sentence.FirstToken && parsed.Tokens[phrase.First - 1].Upos == Upos.Adp && !ClauseTree.IsForm(parsed, phrase.First - 1, "with");
            if (behind) return TokenRange.None;
            if (Described(parsed, head) is >= 0 and var who)
            {
                head = who;
                return SourceFinder.Phrase(passage, who, cue.First) with { End = phrase.End };
            }

            return phrase;
        }

        bool inverted = mayInvert && (left < sentence.FirstToken || passage.IsPunctuation(left));
        if (inverted && Right(passage, cue.End, sentence.EndToken, out head) is { IsEmpty: false } right) return right;
        // "Name, an apposition, said": the comma just before the cue closes the apposition.
        // "Name – a clause about them – said": so does a dash.
        if (left > sentence.FirstToken && parsed.Form(left) is "," or "\u2013" or "\u2014" or "--" or "-" && passage.QuotationAt(left) < 0) return Apposed(passage, left, sentence.FirstToken, out head);
        return TokenRange.None;
    }

    /// <summary>"..., lawyers for the family said": where only phrases behind prepositions stand between a mark and the noun next to the cue, the first of them speaks.</summary>
    public static void Widen(Passage passage, int start, ref TokenRange source, ref int head)
    {
        ParsedText parsed = passage.Parsed;
        int first = source.First, speaker = head;
        while (first > start && (IsPhraseWord(parsed, first - 1) || (parsed.Tokens[first - 1].Upos == Upos.Adp && first - 2 >= start && IsPhraseWord(parsed, first - 2))))
        {
            first--;
            if (parsed.Tokens[first].Upos == Upos.Adp) speaker = first - 1;
        }

        if (first <= start || first == source.First || !passage.IsPunctuation(first - 1)) return;
        source = source with { First = first };
        head = speaker;
    }

    /// <summary>"The reporter who shared the image claimed": the object of a clause about somebody does not speak; who is described does.</summary>
    private static int Described(ParsedText parsed, int noun)
    {
        int verb = parsed.Tokens[noun].Relation == Relation.Obj ? parsed.Tokens[noun].Head : -1;
        if (verb < 0 || verb > noun || parsed.Tokens[verb].Relation != Relation.AclRelcl) return -1;
        int who = parsed.Child(verb, Relation.Nsubj);
        return who >= 0 && who < verb && ClauseTree.IsForm(parsed, who, "who") ? parsed.Tokens[verb].Head : -1;
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
        // "– said soldiers would go": what has a verb of its own is said and does not say.
        if (i + 1 < end && parsed.Tokens[i + 1].Xpos.IsFinite()) return TokenRange.None;
        head = i;
        return new TokenRange(first, i + 1);
    }

    private static TokenRange Apposed(Passage passage, int comma, int start, out int head)
    {
        ParsedText parsed = passage.Parsed;
        head = -1;
        ReadOnlySpan<char> mark = parsed.Form(comma);
        for (int i = comma - 1; i > start && i > comma - 40; i--)
        {
            if (!parsed.Form(i).SequenceEqual(mark) || !IsName(parsed, i - 1)) continue;
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
