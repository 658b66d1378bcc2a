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
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken - 1 && i < sentence.FirstToken + 7; i++)
            {
                if (parsed.Form(i) is not ":") continue;
                colon = i;
                break;
            }

            if (colon < 0 || !IsSource(parsed, sentence.FirstToken, colon)) continue;
            Draft draft = new()
            {
                CueToken = -1,
                Cue = TokenRange.None,
                Stance = Stance.States,
                Rule = "colon",
                Frames = IsSpeaker(parsed.Tokens[colon - 1].Lemma) ? CueFrames.Quote : CueFrames.None,
                Source = new TokenRange(sentence.FirstToken, colon),
                SourceToken = colon - 1,
            };
            draft.Add(passage.Trim(new TokenRange(colon + 1, sentence.EndToken)));
            if (draft.Parts.Count > 0 && draft.Parts[0].Count >= 2) drafts.Add(draft);
        }
    }

    /// <summary>A kind of person or body that speaks for itself.</summary>
    private static bool IsSpeaker(string lemma) => SourceKinds.Of(lemma) is "organisation" or "anonymous" or "outlet" || Language.Lexicons.PersonNouns.Contains(lemma);

    private static bool IsSource(ParsedText parsed, int first, int colon)
    {
        bool name = false;
        for (int i = first; i < colon; i++)
        {
            ref readonly Token token = ref parsed.Tokens[i];
            if (token.Upos is Upos.Verb or Upos.Aux or Upos.Sconj or Upos.Adv) return false;
            name |= token.Upos == Upos.Propn || Language.Lexicons.PersonNouns.Contains(token.Lemma);
        }

        return name;
    }
}
