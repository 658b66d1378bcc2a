using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Entities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;
using Reconcile.Language.Parsing;

namespace Reconcile.Extraction.Attributions;

/// <summary>What a reading looks like, as hashed features: the cue, its rule, its source, its content and the place in the sentence.</summary>
internal ref struct DraftFeatures(Span<uint> buffer)
{
    public const int Capacity = 64;

    private readonly Span<uint> features = buffer;
    private int count;

    public static int Extract(Passage passage, EntityIndex entities, Draft draft, Span<uint> buffer)
    {
        DraftFeatures f = new(buffer);
        f.Fill(passage, entities, draft);
        return f.count;
    }

    private void Fill(Passage passage, EntityIndex entities, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        uint rule = FeatureHash.Of(draft.Rule);
        uint lemma = draft.CueToken < 0 ? 7 : FeatureHash.Of(parsed.Tokens[draft.CueToken].Lemma);
        if (draft.Second >= 0) lemma = FeatureHash.Mix(lemma, FeatureHash.Of(parsed.Tokens[draft.Second].Lemma));
        uint source = SourceKind(parsed, entities, draft);
        uint tag = draft.CueToken < 0 ? 0 : (uint)parsed.Tokens[draft.CueToken].Xpos;
        uint relation = draft.CueToken < 0 ? 99 : (uint)parsed.Tokens[draft.CueToken].Relation;
        uint frames = (uint)draft.Frames;
        uint length = Bucket(draft.Hull.Count);
        uint quoted = draft.CueToken >= 0 && passage.QuotationAt(draft.CueToken) >= 0 ? 1u : 0u;
        Add(0, 1, 0);
        Add(1, rule, 0);
        Add(2, lemma, 0);
        Add(3, lemma, rule);
        Add(4, rule, source);
        Add(5, lemma, source);
        Add(6, rule, tag);
        Add(7, rule, relation);
        Add(8, frames, rule);
        Add(9, rule, length);
        Add(10, quoted, rule);
        Add(11, source, tag);
        Add(12, relation, tag);
        Add(13, frames, source);
        Add(14, draft.OwnSource ? 1u : 0u, draft.NearSource ? rule : rule + 1);
        Content(passage, draft, rule, lemma);
        Surroundings(passage, draft, rule, lemma);
        Place(passage, draft, rule);
    }

    private void Content(Passage passage, Draft draft, uint rule, uint lemma)
    {
        ParsedText parsed = passage.Parsed;
        TokenRange hull = draft.Hull;
        ref readonly Token first = ref parsed.Tokens[hull.First];
        bool finite = false, quote = false;
        for (int i = hull.First; i < hull.End; i++)
        {
            finite |= parsed.Tokens[i].Xpos is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD;
            quote |= passage.QuotationAt(i) >= 0;
        }

        uint shape = (finite ? 1u : 0u) + (quote ? 2u : 0u);
        Add(20, rule, shape);
        Add(21, rule, (uint)first.Xpos);
        Add(22, lemma, shape);
        Add(23, rule, FeatureHash.Of(first.Lemma));
        if (hull.Count <= 12) Add(24, rule, FeatureHash.Of(parsed.Tokens[HeadOf(parsed, hull)].Lemma));
        int before = hull.First - 1, after = hull.End;
        if (before >= 0) Add(25, rule, FeatureHash.Of(Mark(passage, before)));
        if (after < parsed.Tokens.Length) Add(26, rule, FeatureHash.Of(Mark(passage, after)));
        Add(27, rule, (uint)draft.Parts.Count + (draft.Direct ? 10u : 0u));
        if (draft.CueToken >= 0) Add(28, rule, Bucket(Math.Max(0, hull.First - draft.Cue.End)) + (hull.First < draft.CueToken ? 50u : 0u));
        int stop = passage.SentenceAt(hull.End - 1).EndToken - hull.End;
        Add(29, rule, Bucket(Math.Max(0, stop)));
    }

    private void Surroundings(Passage passage, Draft draft, uint rule, uint lemma)
    {
        if (draft.CueToken < 0) return;
        ParsedText parsed = passage.Parsed;
        int cue = draft.CueToken;
        foreach (int child in parsed.Children(cue))
        {
            ref readonly Token token = ref parsed.Tokens[child];
            if (token.Relation is Relation.Aux or Relation.AuxPass or Relation.Mark) Add(30, rule, FeatureHash.Of(token.Lemma));
            if (token.Relation == Relation.Advmod && token.Lemma is "not" or "n't" or "never") Add(31, rule, 1);
        }

        int head = parsed.Tokens[cue].Head;
        if (head >= 0)
        {
            Add(32, rule, FeatureHash.Of(parsed.Tokens[head].Lemma));
            Add(33, (uint)parsed.Tokens[cue].Relation, (uint)parsed.Tokens[head].Upos);
        }

        int previous = draft.Cue.First - 1, next = draft.Cue.End;
        if (previous >= 0) Add(34, rule, FeatureHash.Of(Mark(passage, previous)));
        if (next < parsed.Tokens.Length) Add(35, lemma, FeatureHash.Of(Mark(passage, next)));
        if (next < parsed.Tokens.Length) Add(36, rule, FeatureHash.Of(Mark(passage, next)));
    }

    private void Place(Passage passage, Draft draft, uint rule)
    {
        ParsedText parsed = passage.Parsed;
        int anchor = draft.CueToken >= 0 ? draft.CueToken : draft.Hull.First;
        SentenceRange sentence = passage.SentenceAt(anchor);
        Add(40, rule, Bucket(anchor - sentence.FirstToken));
        Add(41, rule, Bucket(sentence.TokenCount));
        if (draft.Source.IsEmpty || draft.CueToken < 0) return;
        int gap = draft.Source.First < draft.CueToken ? draft.Cue.First - draft.Source.End : 40 + draft.Source.First - draft.Cue.End;
        Add(42, rule, gap < 0 ? 60u : Bucket(Math.Min(gap, 39)) + (gap >= 40 ? 20u : 0u));
        Add(43, Bucket(draft.Source.Count), rule);
        Add(44, FeatureHash.Of(parsed.Tokens[draft.Source.First].Lemma), 0);
        if (draft.SourceToken >= 0) Add(45, FeatureHash.Of(parsed.Tokens[draft.SourceToken].Lemma), rule);
    }

    private static uint SourceKind(ParsedText parsed, EntityIndex entities, Draft draft)
    {
        if (draft.Source.IsEmpty || draft.SourceToken < 0) return 1;
        ref readonly Token token = ref parsed.Tokens[draft.SourceToken];
        if (token.Upos == Upos.Pron) return 100 + (FeatureHash.Of(token.Lemma) & 0xFFFF);
        if (SourceKinds.Of(token.Lemma) is { } kind) return FeatureHash.Of(kind);
        if (entities.At(draft.SourceToken) is { } entity) return 10 + (uint)entity.Kind;
        if (PersonNouns.Contains(token.Lemma)) return 2;
        return 3 + (uint)token.Upos + 30;
    }

    private static int HeadOf(ParsedText parsed, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (!range.Contains(parsed.Tokens[i].Head)) return i;
        return range.First;
    }

    private static string Mark(Passage passage, int token) =>
        QuotationFinder.MarkOf(passage.Parsed, token) != '\0' ? "\"" : passage.Parsed.Tokens[token].Lemma;

    private static uint Bucket(int n) => n < 6 ? (uint)n : n < 10 ? 6u : n < 15 ? 7u : n < 25 ? 8u : n < 40 ? 9u : 10u;

    private void Add(uint template, uint a, uint b)
    {
        if (count < features.Length) features[count++] = FeatureHash.Mix(FeatureHash.Mix(template + 1000, a), b);
    }
}
