using Reconcile.Language;
using Reconcile.Language.WordNet;
using Reconcile.Matching.Alignment;
using Reconcile.Matching.Similarity;

namespace Reconcile.Judging.Pairs;

/// <summary>Where two texts run apart between common words: what stands in the place of what.</summary>
internal static class SubstitutionFeatures
{
    private const int LongestSubstitution = 5;
    private const int FarthestStep = 20;

    // Words of which no relation is known exclude each other more plainly where the texts differ in nothing else.
    private const double AllElseEqual = 0.55;
    private const double Unrelated = 0.3;

    public static void Fill(FeatureRow row, TextView first, TextView second, TextDifference difference)
    {
        row[PairFeature.SubstitutionSteps] = FarthestStep;
        bool alike = difference.Common >= 2 && 3 * difference.Common >= difference.Second.Length;
        foreach (TextGap gap in difference.Gaps)
        {
            int a = Content(first, gap.First.Span, out int countA), b = Content(second, gap.Second.Span, out int countB);
            if (countA == 0) row.Add(PairFeature.AddedContent, countB);
            if (countB == 0) row.Add(PairFeature.LeftOutContent, countA);
            if (!alike || gap.First.Length > LongestSubstitution || gap.Second.Length > LongestSubstitution) continue;
            if (Directions.AreOpposite(first.Context.Parsed, gap.First.Span, second.Context.Parsed, gap.Second.Span))
            {
                row.Add(PairFeature.Substitutions, 1);
                row.Add(PairFeature.SubstitutedDirection, 1);
                row.Note(ConflictType.Antonym, 0.9, Form(first, gap.First.Span[0]), Form(second, gap.Second.Span[0]), Under(first, gap.First.Span[0]), Under(second, gap.Second.Span[0]));
            }
            else if (a >= 0 && b >= 0 && IsNumber(first, a) == IsNumber(second, b) && !(IsCounted(first, a) && IsCounted(second, b)))
            {
                row.Add(PairFeature.Substitutions, 1);
                Substituted(row, first, second, a, b, difference.Gaps.Count == 1);
            }
        }
    }

    private static void Substituted(FeatureRow row, TextView first, TextView second, int a, int b, bool onlyHere)
    {
        TextWord x = first.WordOrBare(a), y = second.WordOrBare(b);
        AlignmentKind kind = WordRelations.OfAnyClass(ref x, ref y);
        (int steps, int depth) = WordNet.Default.Nearest(x.Lemma, y.Lemma, x.Upos is Upos.Verb && y.Upos is Upos.Verb ? Upos.Verb : Upos.Noun);
        if (depth > 0)
        {
            row[PairFeature.SubstitutionSteps] = Math.Min(row[PairFeature.SubstitutionSteps], steps);
            row[PairFeature.SubstitutionDepth] = Math.Max(row[PairFeature.SubstitutionDepth], depth);
            row[PairFeature.SubstitutionLikeness] = Math.Max(row[PairFeature.SubstitutionLikeness], 2.0 * depth / ((2.0 * depth) + steps));
        }

        if (WordVectors.Default.Find(x.Lemma) is >= 0 and int p && WordVectors.Default.Find(y.Lemma) is >= 0 and int q)
            row[PairFeature.SubstitutionMeaning] = Math.Max(row[PairFeature.SubstitutionMeaning], WordVectors.Default.Cosine(p, q));
        row.Add(WordKinds.FeatureOf(x, y), 1);
        if (x.Role == FrameRole.Agent || (x.Head >= 0 && first.Words[x.Head].Role == FrameRole.Agent)) row.Add(PairFeature.SubstitutedInSubject, 1);
        Kind(row, kind, x, Form(first, a), Form(second, b), first.WordAt(a), second.WordAt(b), onlyHere ? AllElseEqual : Unrelated);
    }

    private static void Kind(FeatureRow row, AlignmentKind kind, TextWord x, string left, string right, int a, int b, double unrelated)
    {
        switch (kind)
        {
            case AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Spelling: row.Add(PairFeature.SubstitutedSynonym, 1); break;
            case AlignmentKind.Wider: row.Add(PairFeature.SubstitutedWider, 1); break;
            case AlignmentKind.Narrower:
                row.Add(PairFeature.SubstitutedNarrower, 1);
                row.Note(ConflictType.Other, 0.2, left, right, a, b);
                break;
            case AlignmentKind.Opposite:
                row.Add(PairFeature.SubstitutedOpposite, 1);
                row.Note(ConflictType.Antonym, 0.9, left, right, a, b);
                break;
            case AlignmentKind.Exclusive:
                row.Add(PairFeature.SubstitutedExclusive, 1);
                row.Note(x.Key is null ? ConflictType.Antonym : ConflictType.NameOrRole, 0.7, left, right, a, b);
                break;
            default:
                row.Add(PairFeature.SubstitutedUnknown, 1);
                row.Note(x.Upos is Upos.Adj or Upos.Verb or Upos.Adv ? ConflictType.Other : ConflictType.NameOrRole, unrelated, left, right, a, b);
                break;
        }
    }

    /// <summary>Part of a quantity or a time, which have features of their own.</summary>
    private static bool IsCounted(TextView view, int token) =>
        view.Context.Parsed.Tokens[token].Upos == Upos.Num && (view.Context.QuantityAt(token) is not null || view.Context.TimeAt(token) is not null);

    private static bool IsNumber(TextView view, int token) => view.Context.Parsed.Tokens[token].Upos == Upos.Num;

    /// <summary>The content word at the token or the nearest above it, or -1.</summary>
    private static int Under(TextView view, int token)
    {
        while (token >= 0 && view.WordAt(token) < 0) token = view.Context.Parsed.Tokens[token].Head;
        return token < 0 ? -1 : view.WordAt(token);
    }

    private static string Form(TextView view, int token) => view.Context.Parsed.Form(token).ToString();

    /// <summary>The last content word of the tokens, or -1, and how many there are.</summary>
    private static int Content(TextView view, ReadOnlySpan<int> tokens, out int count)
    {
        int last = -1;
        count = 0;
        foreach (int token in tokens)
        {
            if (view.WordAt(token) < 0 && view.Context.Parsed.Tokens[token].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.Num)) continue;
            last = token;
            count++;
        }

        return last;
    }
}
