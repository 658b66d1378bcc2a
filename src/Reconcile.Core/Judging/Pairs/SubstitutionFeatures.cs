using Reconcile.Language;
using Reconcile.Language.WordNet;
using Reconcile.Matching.Alignment;
using Reconcile.Matching.Similarity;

namespace Reconcile.Judging.Pairs;

/// <summary>Where two texts run apart between common words: what stands in the place of what.</summary>
internal static class SubstitutionFeatures
{
    private const int LongestSubstitution = 5;

    public static void Fill(FeatureRow row, TextView first, TextView second, TextDifference difference)
    {
        bool alike = difference.Common >= 2 && 3 * difference.Common >= difference.Second.Length;
        foreach (TextGap gap in difference.Gaps)
        {
            int a = Content(first, gap.First.Span, out int countA), b = Content(second, gap.Second.Span, out int countB);
            if (countA == 0) row.Add(PairFeature.AddedContent, countB);
            if (countB == 0) row.Add(PairFeature.LeftOutContent, countA);
            if (!alike || a < 0 || b < 0 || gap.First.Length > LongestSubstitution || gap.Second.Length > LongestSubstitution) continue;
            row.Add(PairFeature.Substitutions, 1);
            Kind(row, first, second, a, b);
        }
    }

    private static void Kind(FeatureRow row, TextView first, TextView second, int a, int b)
    {
        TextWord x = first.Words[first.WordAt(a)], y = second.Words[second.WordAt(b)];
        (AlignmentKind kind, _) = WordRelations.Of(x, y);
        row[PairFeature.SubstitutionLikeness] = Math.Max(row[PairFeature.SubstitutionLikeness], Likeness(x, y));
        if (GlossVectors.Default.Find(x.Lemma) is >= 0 and int p && GlossVectors.Default.Find(y.Lemma) is >= 0 and int q)
            row[PairFeature.SubstitutionMeaning] = Math.Max(row[PairFeature.SubstitutionMeaning], GlossVectors.Default.Cosine(p, q));
        string left = first.Context.Parsed.Form(a).ToString(), right = second.Context.Parsed.Form(b).ToString();
        switch (kind)
        {
            case AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Spelling: row.Add(PairFeature.SubstitutedSynonym, 1); break;
            case AlignmentKind.Wider: row.Add(PairFeature.SubstitutedWider, 1); break;
            case AlignmentKind.Narrower: row.Add(PairFeature.SubstitutedNarrower, 1); break;
            case AlignmentKind.Opposite:
                row.Add(PairFeature.SubstitutedOpposite, 1);
                row.Note(ConflictType.Antonym, 0.9, left, right);
                break;
            case AlignmentKind.Exclusive:
                row.Add(PairFeature.SubstitutedExclusive, 1);
                row.Note(x.Key is null ? ConflictType.Antonym : ConflictType.NameOrRole, 0.7, left, right);
                break;
            default:
                row.Add(PairFeature.SubstitutedUnknown, 1);
                row.Note(x.Upos is Upos.Adj or Upos.Verb or Upos.Adv ? ConflictType.Other : ConflictType.NameOrRole, 0.3, left, right);
                break;
        }
    }

    private static double Likeness(TextWord a, TextWord b)
    {
        Upos pos = a.Upos is Upos.Verb && b.Upos is Upos.Verb ? Upos.Verb : Upos.Noun;
        return WordNet.Default.Similarity(a.Lemma, b.Lemma, pos);
    }

    /// <summary>The last content word of the tokens, or -1, and how many there are.</summary>
    private static int Content(TextView view, ReadOnlySpan<int> tokens, out int count)
    {
        int last = -1;
        count = 0;
        foreach (int token in tokens)
        {
            if (view.WordAt(token) < 0) continue;
            last = token;
            count++;
        }

        return last;
    }
}
