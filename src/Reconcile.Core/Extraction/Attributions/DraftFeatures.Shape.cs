using Reconcile.Extraction.Clauses;
using Reconcile.Language;
using Reconcile.Language.Parsing;

namespace Reconcile.Extraction.Attributions;

/// <summary>What tells a content that ends where it should from one that is cut or runs on.</summary>
internal ref partial struct DraftFeatures
{
    private const int MostBreaks = 5;

    /// <summary>The breaks that a content runs over, as those it ends at; brackets without a partner, commas, and words that hang on none of its own.</summary>
    private void Inner(ParsedText parsed, Draft draft, uint rule)
    {
        TokenRange hull = draft.Hull;
        uint commas = 0, tops = 0, torn = 0, breaks = 0;
        int open = 0;
        for (int i = hull.First; i < hull.End; i++)
        {
            ref readonly Token token = ref parsed.Tokens[i];
            if (token.Upos != Upos.Punct && !hull.Contains(token.Head)) tops++;
            ReadOnlySpan<char> form = parsed.Form(i);
            if (form is ",") commas++;
            else if (form is "(") open++;
            else if (form is ")" && --open < 0) torn = 1;
            if (breaks == MostBreaks || i == hull.First || i >= hull.End - 1 || !Readings.Breaks(parsed, i, hull.End)) continue;
            breaks++;
            uint mark = FeatureHash.Of(token.Lemma), next = (uint)parsed.Tokens[i + 1].Xpos;
            Add(145, mark, next);
            Add(146, mark, FeatureHash.Of(parsed.Tokens[i + 1].Lemma));
            Add(147, mark, FeatureHash.Mix(next, rule));
        }

        Add(139, open > 0 ? torn + 2u : torn, 0);
        Add(140, Math.Min(commas, 4), rule);
        Add(141, Math.Min(tops, 4), rule);
        Add(148, breaks, rule);
    }

    /// <summary>The first two words, the last, and the marks on both sides.</summary>
    private void Ends(Passage passage, Draft draft, uint rule)
    {
        ParsedText parsed = passage.Parsed;
        TokenRange hull = draft.Hull;
        ref readonly Token first = ref parsed.Tokens[hull.First];
        ref readonly Token last = ref parsed.Tokens[hull.End - 1];
        Add(134, (uint)last.Xpos, rule);
        Add(135, FeatureHash.Of(last.Lemma), rule);
        if (hull.Count > 1)
        {
            ref readonly Token second = ref parsed.Tokens[hull.First + 1];
            Add(136, (uint)first.Xpos, FeatureHash.Mix((uint)second.Xpos, rule));
            Add(137, FeatureHash.Of(first.Lemma), FeatureHash.Of(second.Lemma));
        }

        if (hull.First > 0 && hull.End < parsed.Tokens.Length) Add(138, FeatureHash.Of(Mark(passage, hull.End)), FeatureHash.Mix(FeatureHash.Of(Mark(passage, hull.First - 1)), rule));
    }

    /// <summary>How many others speak in the sentence on either side of the cue, and whether it quotes words outside the content.</summary>
    private void Beside(Passage passage, Draft draft, uint rule, uint lemma)
    {
        int anchor = draft.CueToken >= 0 ? draft.CueToken : draft.Hull.First;
        SentenceRange sentence = passage.SentenceAt(anchor);
        uint before = (uint)passage.CountSaying(sentence.FirstToken, anchor), after = (uint)passage.CountSaying(anchor + 1, sentence.EndToken), quotes = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (i != draft.CueToken && passage.QuotationAt(i) >= 0 && !draft.Hull.Contains(i)) quotes = 1;
        uint speakers = Math.Min(before, 2) + (3 * Math.Min(after, 2));
        Add(116, speakers, rule);
        Add(117, speakers, lemma);
        Add(118, quotes, rule);
        Add(119, quotes, lemma);
    }
}
