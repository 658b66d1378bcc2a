using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Negation on one side only.</summary>
internal static class NegationFeatures
{
    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment, TextDifference difference)
    {
        ParsedText a = first.Context.Parsed, b = second.Context.Parsed;
        int sentence = BestSentence(a, difference);
        int left = Negations(a, a.Sentences.Length > sentence && sentence >= 0 ? a.Sentences[sentence] : default, out int leftToken);
        int right = 0, rightToken = -1;
        foreach (SentenceRange range in b.Sentences)
        {
            right += Negations(b, range, out int token);
            if (token >= 0) rightToken = token;
        }

        row[PairFeature.NegationsFirst] = Math.Min(left, 3);
        row[PairFeature.NegationsSecond] = Math.Min(right, 3);
        if ((left + right) % 2 != 0)
        {
            row[PairFeature.NegationParity] = 1;
            row.Note(ConflictType.Negation, 0.6, leftToken >= 0 ? a.Form(leftToken).ToString() : "-", rightToken >= 0 ? b.Form(rightToken).ToString() : "-");
        }

        Aligned(row, first, second, alignment);
    }

    /// <summary>"Refused to pay", "denied that he paid": a negation without a negating word counts as one.</summary>
    private static void Implied(FeatureRow row, TextWord first, TextWord second)
    {
        if (row[PairFeature.NegationsFirst] > 0 || row[PairFeature.NegationsSecond] > 0 || first.Upos != Upos.Verb) return;
        row[PairFeature.NegationParity] = 1;
        row[first.Negated ? PairFeature.NegationsFirst : PairFeature.NegationsSecond] = 1;
        if (second.Head < 0 || first.Head < 0) row[PairFeature.NegationRoot] = 1;
    }

    private static void Aligned(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        for (int i = 0; i < first.Words.Length; i++)
        {
            if (alignment.OfFirst(i) is not (>= 0 and int j)) continue;
            TextWord x = first.Words[i], y = second.Words[j];
            // "Discouraged" and "not encouraged" say the same.
            if (alignment.Kind(i) == AlignmentKind.Opposite && x.Negated != y.Negated) row.Add(PairFeature.OppositeDenied, 1);
            if (!Like(alignment.Kind(i))) continue;
            if (x.Negated && y.Negated) row.Add(PairFeature.NegationShared, 1);
            if (x.Negated != y.Negated)
            {
                bool plain = IsPlain(first, second, alignment, i, j);
                row.Add(plain ? PairFeature.NegationAligned : PairFeature.NegationLoose, x.Upos is Upos.Verb or Upos.Adj ? 1 : 0.5);
                row.Note(ConflictType.Negation, plain ? 0.95 : 0.45, Words(first, x), Words(second, y), i, j);
                if (y.Head < 0) row[PairFeature.NegationRoot] = 1;
                Implied(row, x, y);
            }

            if (HasNone(first, i) != HasNone(second, j))
            {
                row.Add(PairFeature.NoNoun, 1);
                row.Note(ConflictType.CountVsEvent, 0.9, Words(first, x), Words(second, y), i, j);
            }
        }
    }

    /// <summary>
    /// Whether both speak of one doing or state: the same word said of something in both, or a wider one denied, and the first text does not
    /// also say it as the second does.
    /// </summary>
    private static bool IsPlain(TextView first, TextView second, WordAlignment alignment, int i, int j)
    {
        TextWord x = first.Words[i], y = second.Words[j];
        AlignmentKind kind = alignment.Kind(i);
        bool same = kind is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Spelling || kind == (y.Negated ? AlignmentKind.Wider : AlignmentKind.Narrower);
        if (!same || IsSaid(first, x) != IsSaid(second, y)) return false;
        foreach (TextWord other in first.Words)
            if (other.Token != x.Token && other.Lemma == y.Lemma && other.Upos == y.Upos && other.Negated == y.Negated) return false;
        return true;
    }

    /// <summary>Whether the word is said of something and does not only name a participant.</summary>
    private static bool IsSaid(TextView view, TextWord word) => word.Upos is Upos.Verb or Upos.Adj || view.Context.Parsed.IsPredicate(word.Token);

    private static string Words(TextView view, TextWord word) =>
        (word.Negated || HasNo(view.Context.Parsed, word.Token) ? "not: " : string.Empty) + view.Context.Parsed.Form(word.Token).ToString();

    private static bool Like(AlignmentKind kind) =>
        kind is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Wider or AlignmentKind.Narrower or AlignmentKind.Related or AlignmentKind.Spelling;

    /// <summary>"No ship", or "not ... any ship".</summary>
    private static bool HasNone(TextView view, int word)
    {
        ParsedText parsed = view.Context.Parsed;
        int token = view.Words[word].Token;
        if (HasNo(parsed, token)) return true;
        if (view.Words[word].Head is not (>= 0 and int head) || !view.Words[head].Negated) return false;
        return parsed.Child(token, Relation.Det) is >= 0 and int article && parsed.Tokens[article].Lemma == "any";
    }

    private static bool HasNo(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Tokens[child].Relation == Relation.Det && parsed.Tokens[child].Lemma is "no" or "neither") return true;
        return false;
    }

    private static int Negations(ParsedText parsed, SentenceRange range, out int last)
    {
        int count = 0;
        last = -1;
        for (int i = range.FirstToken; i < range.EndToken; i++)
        {
            if (!IsNegation(parsed.Tokens[i].Lemma) || Quantifiers.Cancels(parsed, i) || Quantifiers.IsLocal(parsed, i)) continue;
            count++;
            last = i;
        }

        return count;
    }

    private static bool IsNegation(string lemma) =>
        lemma is "not" or "n't" or "no" or "never" or "nobody" or "nothing" or "none" or "neither" or "nor" or "without" or "nowhere" or "cannot" or "except";

    /// <summary>The sentence of the first text with the most words of the common row.</summary>
    private static int BestSentence(ParsedText parsed, TextDifference difference)
    {
        int best = 0, most = -1;
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            int count = 0;
            for (int i = parsed.Sentences[s].FirstToken; i < parsed.Sentences[s].EndToken; i++)
                if (difference.PartnerOfFirst[i] >= 0) count++;
            if (count > most) (best, most) = (s, count);
        }

        return best;
    }
}
