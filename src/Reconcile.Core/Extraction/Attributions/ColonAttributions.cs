using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>A headline or transcript with a colon: <c>Ministry: no losses</c>.</summary>
internal static class ColonAttributions
{
    public static void Find(Passage passage, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            SentenceRange sentence = parsed.Sentences[s];
            bool opensParagraph = s == 0 || passage.Paragraph[s] != passage.Paragraph[s - 1];
            if (!opensParagraph) continue;
            int colon = -1;
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken - 1 && i < sentence.FirstToken + 10; i++)
            {
                if (parsed.Form(i) is not ":") continue;
                colon = i;
                break;
            }

            int end = colon < 0 ? -1 : BeforeBracket(parsed, sentence.FirstToken, colon);
            if (end < 0 || end > sentence.FirstToken + 6 || !IsSource(parsed, sentence.FirstToken, end)) continue;
            Draft draft = new()
            {
                CueToken = -1,
                Cue = TokenRange.None,
                Stance = Stance.States,
                Rule = "colon",
                Frames = IsSpeaker(parsed.Tokens[end - 1].Lemma) ? CueFrames.Quote : CueFrames.None,
                Source = new TokenRange(sentence.FirstToken, end),
                SourceToken = end - 1,
            };
            draft.Add(passage.Trim(new TokenRange(colon + 1, sentence.EndToken)));
            if (draft.Parts.Count > 0 && draft.Parts[0].Count >= 2) drafts.Add(draft);
        }
    }

    /// <summary>A kind of person or body that speaks for itself.</summary>
    private static bool IsSpeaker(string lemma) => SourceKinds.Of(lemma) is "organisation" or "anonymous" or "outlet" || Language.Lexicons.PersonNouns.Contains(lemma);

    /// <summary>The end of the name: <c>Rep. Ann Lee (R-Ohio): ...</c> has its party behind it.</summary>
    private static int BeforeBracket(ParsedText parsed, int first, int colon)
    {
        if (parsed.Form(colon - 1) is not ")") return colon;
        for (int i = colon - 2; i > first; i--)
            if (parsed.Form(i) is "(") return i;
        return colon;
    }

    private static bool IsSource(ParsedText parsed, int first, int colon)
    {
        bool name = false;
        for (int i = first; i < colon; i++)
        {
            ref readonly Token token = ref parsed.Tokens[i];
            if (token.Upos is Upos.Verb or Upos.Aux or Upos.Sconj or Upos.Adv) return false;
            name |= token.Upos == Upos.Propn || Language.Lexicons.PersonNouns.Contains(token.Lemma) || SourceKinds.Of(token.Lemma) is "outlet" or "study";
        }

        return name;
    }
}
