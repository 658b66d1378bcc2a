using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>The surface pattern for the source: the name, pronoun or noun that touches the cue on the left, or on the right of an inverted cue.</summary>
internal static class NearSource
{
    public static int Of(Passage passage, TokenRange cue)
    {
        ParsedText parsed = passage.Parsed;
        SentenceRange sentence = passage.SentenceAt(cue.First);
        int left = cue.First - 1;
        if (left >= sentence.FirstToken && IsName(parsed, left)) return left;
        int right = cue.End;
        bool inverted = left < sentence.FirstToken || passage.IsPunctuation(left);
        if (!inverted) return -1;
        while (right < sentence.EndToken && parsed.Tokens[right].Upos is Upos.Det or Upos.Adj or Upos.Num) right++;
        if (right >= sentence.EndToken || !IsName(parsed, right)) return -1;
        while (right + 1 < sentence.EndToken && parsed.Tokens[right + 1].Upos is Upos.Noun or Upos.Propn && parsed.Tokens[right].Upos != Upos.Pron) right++;
        return right;
    }

    private static bool IsName(ParsedText parsed, int token) =>
        parsed.Tokens[token].Upos is Upos.Propn or Upos.Noun || (parsed.Tokens[token].Xpos == Xpos.PRP && !ClauseTree.IsForm(parsed, token, "it"));
}
