using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Entities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;
using Reconcile.Language.Parsing;

namespace Reconcile.Extraction.Attributions;

/// <summary>What a reading looks like, as hashed features: the cue, its rule, its source, its content and the place in the sentence.</summary>
internal ref partial struct DraftFeatures(Span<uint> buffer)
{
    public const int Capacity = 512;

    private readonly Span<uint> features = buffer;
    private int count;

    /// <summary>The features of a reading among all <paramref name="readings"/> of its cue.</summary>
    public static int Extract(Passage passage, EntityIndex entities, ReadOnlySpan<Draft> readings, Draft draft, Span<uint> buffer)
    {
        DraftFeatures f = new(buffer);
        f.Fill(passage, entities, draft);
        f.Boundary(passage, draft);
        f.Rivals(readings, draft);
        return f.count;
    }

    private void Fill(Passage passage, EntityIndex entities, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        uint rule = draft.RuleHash;
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
        Add(14, (draft.OwnSource ? 1u : 0u) + (2u * (uint)draft.Origin), rule);
        uint kind = (uint)draft.Class.First, other = (uint)draft.Class.Second;
        Add(15, kind, rule);
        Add(16, kind, source);
        Add(17, other, rule);
        Add(18, lemma, tag);
        Add(19, kind, tag);
        Add(77, draft.Agreeing, rule);
        Add(78, draft.Agreeing, lemma);
        Content(passage, draft, rule, lemma, kind);
        Edges(passage, draft, rule, lemma);
        Surroundings(passage, draft, rule, lemma, kind);
        Inner(parsed, draft, rule);
        Ends(passage, draft, rule);
        Beside(passage, draft, rule, lemma);
        Place(passage, draft, rule);
    }

    /// <summary>What the other readings of the cue are, and how many agree about the ends of the content.</summary>
    private void Rivals(ReadOnlySpan<Draft> readings, Draft draft)
    {
        uint rule = draft.RuleHash, starts = 0, ends = 0, longer = 0, shorter = 0, sources = 0;
        foreach (Draft other in readings)
        {
            if (ReferenceEquals(other, draft)) continue;
            if (other.Source != draft.Source)
            {
                sources++;
                continue;
            }

            Add(61, rule, other.RuleHash);
            if (other.Hull.First == draft.Hull.First) starts++;
            if (other.Hull.End == draft.Hull.End) ends++;
            if (other.Hull.Count > draft.Hull.Count) longer++;
            else if (other.Hull.Count < draft.Hull.Count) shorter++;
        }

        Add(62, rule, Math.Min(starts, 3) + (4 * Math.Min(ends, 3)));
        Add(63, rule, Math.Min(longer, 4) + (5 * Math.Min(shorter, 4)));
        Add(64, (uint)draft.Origin, Math.Min(sources, 4));
    }

    private void Content(Passage passage, Draft draft, uint rule, uint lemma, uint kind)
    {
        ParsedText parsed = passage.Parsed;
        TokenRange hull = draft.Hull;
        ref readonly Token first = ref parsed.Tokens[hull.First];
        bool finite = false, quote = false;
        for (int i = hull.First; i < hull.End; i++)
        {
            finite |= parsed.Tokens[i].Xpos.IsFinite();
            quote |= passage.QuotationAt(i) >= 0;
        }

        uint shape = (finite ? 1u : 0u) + (quote ? 2u : 0u);
        Add(20, rule, shape);
        Add(21, rule, (uint)first.Xpos);
        Add(22, lemma, shape);
        Add(50, kind, shape);
        Add(51, lemma, (uint)first.Xpos);
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

    /// <summary>Where the words before and after the content belong: to it, to the cue, or elsewhere; and whether somebody speaks in them.</summary>
    private void Edges(Passage passage, Draft draft, uint rule, uint lemma)
    {
        ParsedText parsed = passage.Parsed;
        TokenRange hull = draft.Hull;
        int end = passage.SentenceAt(hull.End - 1).EndToken, start = passage.SentenceAt(hull.First).FirstToken;
        uint tail = Outside(passage, draft, hull.End, end), lead = Outside(passage, draft, start, hull.First);
        Add(52, rule, tail);
        Add(53, rule, lead);
        if (hull.End + 1 < end)
        {
            uint mark = FeatureHash.Of(Mark(passage, hull.End)), next = (uint)parsed.Tokens[hull.End + 1].Xpos;
            Add(54, mark, next);
            Add(55, FeatureHash.Mix(rule, mark), FeatureHash.Of(Mark(passage, hull.End + 1)));
            Add(56, FeatureHash.Mix(mark, next), tail);
        }

        if (hull.First - 2 >= start) Add(57, FeatureHash.Of(Mark(passage, hull.First - 1)), (uint)parsed.Tokens[hull.First - 2].Xpos);
        uint spans = (hull.End >= end - 1 ? 1u : 0u) + (hull.First <= start ? 2u : 0u) + (passage.QuotationAt(hull.First) >= 0 ? 4u : 0u) + (passage.QuotationAt(hull.End - 1) >= 0 ? 8u : 0u);
        Add(58, rule, spans);
        Add(59, lemma, spans);
        Add(60, rule, Inside(passage, draft));
    }

    /// <summary>What goes on behind the content: the mark and the joining word, the next verb with its tense, and whether it has a subject of its own.</summary>
    private void Boundary(Passage passage, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        TokenRange hull = draft.Hull;
        int end = passage.SentenceAt(hull.End - 1).EndToken, at = hull.End;
        uint rule = draft.RuleHash, marks = 0;
        while (at < end && parsed.Tokens[at].Upos == Upos.Punct) marks = (marks * 31) + FeatureHash.Of(Mark(passage, at++));
        if (at >= end) return;
        uint join = 0;
        if (parsed.Tokens[at].Upos is Upos.Cconj or Upos.Sconj or Upos.Adp or Upos.Adv || parsed.Tokens[at].Xpos is Xpos.WDT or Xpos.WP or Xpos.WRB) join = FeatureHash.Of(parsed.Tokens[at++].Lemma);
        uint subject = 0, tense = 0, said = 0;
        for (int i = at; i < end && i < at + 12; i++)
        {
            ref readonly Token token = ref parsed.Tokens[i];
            if (token.Upos is Upos.Noun or Upos.Propn or Upos.Pron && subject == 0) subject = token.Upos == Upos.Pron ? FeatureHash.Of(token.Lemma) : 1;
            bool finite = token.Xpos.IsFinite();
            if (!finite && !(i <= at + 1 && token.Xpos is Xpos.VBG or Xpos.VBN)) continue;
            tense = (uint)token.Xpos;
            said = CueLexicon.TryVerb(token.Lemma, out CueEntry entry) ? (entry.Has(CueFrames.Quote) ? 2u : 1u) : 0;
            break;
        }

        uint shape = FeatureHash.Mix(tense, Math.Min(subject, 1)), tenses = FeatureHash.Mix(draft.CueToken < 0 ? 0 : (uint)parsed.Tokens[draft.CueToken].Xpos, FirstTense(parsed, hull));
        uint joint = FeatureHash.Mix(join, marks);
        Add(70, joint, shape);
        Add(71, joint, FeatureHash.Mix(shape, rule));
        Add(72, shape, tenses);
        Add(73, joint, FeatureHash.Mix(shape, tenses));
        Add(74, joint, (said * 4) + Math.Min(subject, 1));
        Add(75, subject, shape);
        Add(76, join, FeatureHash.Mix(said, rule));
    }

    private static uint FirstTense(ParsedText parsed, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (parsed.Tokens[i].Xpos.IsFinite()) return (uint)parsed.Tokens[i].Xpos;
        return 0;
    }

    /// <summary>Of the words from one token to another outside the content: what their tops hang on, and whether one is a finite verb or a verb of saying.</summary>
    private static uint Outside(Passage passage, Draft draft, int from, int to)
    {
        ParsedText parsed = passage.Parsed;
        TokenRange hull = draft.Hull;
        uint seen = 0;
        for (int i = from; i < to; i++)
        {
            ref readonly Token token = ref parsed.Tokens[i];
            if (token.Upos == Upos.Punct || draft.Cue.Contains(i) || draft.Source.Contains(i)) continue;
            if (hull.Contains(token.Head)) seen |= token.Relation is Relation.Conj ? 1u : token.Relation is Relation.Advcl or Relation.Acl or Relation.AclRelcl ? 2u : 4u;
            else if (token.Head == draft.CueToken && draft.CueToken >= 0) seen |= token.Relation is Relation.Conj ? 8u : token.Relation is Relation.Advcl or Relation.Parataxis ? 16u : 32u;
            if (token.Xpos.IsFinite()) seen |= 64u;
            if (token.Upos == Upos.Verb && passage.Says(i)) seen |= 128u;
        }

        return seen;
    }

    /// <summary>Whether the content holds a verb that is joined to the cue, or one of saying.</summary>
    private static uint Inside(Passage passage, Draft draft)
    {
        ParsedText parsed = passage.Parsed;
        uint seen = 0;
        for (int i = draft.Hull.First; i < draft.Hull.End; i++)
        {
            ref readonly Token token = ref parsed.Tokens[i];
            if (token.Upos != Upos.Verb) continue;
            if (token.Head == draft.CueToken && token.Relation is Relation.Conj) seen |= 1u;
            if (token.Head == draft.CueToken && token.Relation is Relation.Advcl) seen |= 2u;
            if (passage.Says(i)) seen |= token.Xpos == Xpos.VBG ? 4u : 8u;
        }

        return seen;
    }

    private void Surroundings(Passage passage, Draft draft, uint rule, uint lemma, uint kind)
    {
        if (draft.CueToken < 0) return;
        ParsedText parsed = passage.Parsed;
        int cue = draft.CueToken;
        foreach (int child in parsed.Children(cue))
        {
            ref readonly Token token = ref parsed.Tokens[child];
            if (token.Relation is Relation.Aux or Relation.AuxPass or Relation.Mark or Relation.Advmod)
            {
                uint word = FeatureHash.Of(token.Lemma);
                Add(token.Relation == Relation.Advmod ? 99u : 30u, rule, word);
                Add(97, lemma, word);
                Add(98, kind, word);
            }
            else if (token.Upos != Upos.Punct)
            {
                uint place = (uint)token.Relation + (child < cue ? 100u : 0u);
                Add(100, lemma, place);
                Add(101, rule, place);
            }

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
        if (draft.SourceToken < 0) return;
        ref readonly Token head = ref parsed.Tokens[draft.SourceToken];
        uint origin = (uint)draft.Origin, finite = Finite(parsed, Math.Min(draft.SourceToken, draft.CueToken) + 1, Math.Max(draft.SourceToken, draft.CueToken));
        Add(45, FeatureHash.Of(head.Lemma), rule);
        Add(46, (uint)head.Relation, origin);
        Add(47, finite, FeatureHash.Mix(origin, (uint)parsed.Tokens[draft.CueToken].Xpos));
        Add(48, head.Head == draft.CueToken ? 1u : 0u, FeatureHash.Mix(origin, (uint)head.Relation));
        Add(49, passage.QuotationAt(draft.SourceToken) == passage.QuotationAt(draft.CueToken) ? 1u : 0u, rule);
    }

    private static uint Finite(ParsedText parsed, int from, int to)
    {
        uint count = 0;
        for (int i = from; i < to && count < 3; i++)
            if (parsed.Tokens[i].Xpos.IsFinite()) count++;
        return count;
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
