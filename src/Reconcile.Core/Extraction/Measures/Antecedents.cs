using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Measures;

/// <summary>
/// What a word that only points back stands for among the measured nouns: the ministry put the toll at 40, but the union said it (the figure) was 60.
/// </summary>
internal static class Antecedents
{
    /// <summary>The measured noun that <paramref name="noun"/> points back to, or -1: before a pronoun in its sentence, before a word such as "figure" in the sentence before it too.</summary>
    public static int Of(ParsedText parsed, int noun)
    {
        ref readonly Token token = ref parsed.Tokens[noun];
        bool pronoun = token.Upos == Upos.Pron && token.Lemma == "it";
        bool figure = token.Lemma is "figure" or "number" or "total" or "estimate" && token.Xpos == Xpos.NN && IsBare(parsed, noun);
        if (!pronoun && !figure) return -1;
        int sentence = parsed.SentenceOf(noun), found = -1;
        for (int i = noun - 1, first = parsed.Sentences[figure ? Math.Max(0, sentence - 1) : sentence].FirstToken; i >= first; i--)
        {
            if (parsed.Tokens[i].Upos != Upos.Noun || Attributes.MeasureOf(parsed.Tokens[i].Lemma) is not { } measure) continue;
            // Two measures before it leave open which is meant.
            if (found >= 0 && measure != Attributes.MeasureOf(parsed.Tokens[found].Lemma)) return -1;
            if (found < 0) found = i;
        }

        return found;
    }

    /// <summary>"The figure", "that number": nothing says of what.</summary>
    private static bool IsBare(ParsedText parsed, int noun)
    {
        int det = parsed.Child(noun, Relation.Det);
        return det >= 0 && parsed.Tokens[det].Lemma is "the" or "that" or "this" && parsed.Children(noun).Length == 1;
    }
}
