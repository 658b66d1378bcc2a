using Reconcile.Language;
using Reconcile.Matching.Alignment;
using Reconcile.Matching.Similarity;

namespace Reconcile.Judging.Pairs;

/// <summary>How much of each text the other covers.</summary>
internal static class CoverageFeatures
{
    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        double a = 0, b = 0, alignedA = 0, alignedB = 0, strictA = 0, strictB = 0, bareA = 0, bareB = 0;
        for (int i = 0; i < first.Words.Length; i++)
        {
            double weight = first.Words[i].Weight;
            a += weight;
            if (alignment.OfFirst(i) is not (>= 0 and int j))
            {
                bareA += weight;
                continue;
            }

            double score = alignment.Score(i);
            alignedA += weight * score;
            alignedB += second.Words[j].Weight * score;
            AlignmentKind kind = alignment.Kind(i);
            if (kind is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Wider or AlignmentKind.Spelling) strictB += second.Words[j].Weight;
            if (kind is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Narrower or AlignmentKind.Spelling) strictA += weight;
        }

        for (int j = 0; j < second.Words.Length; j++)
        {
            b += second.Words[j].Weight;
            if (alignment.OfSecond(j) < 0) bareB += second.Words[j].Weight;
        }

        row[PairFeature.CoverFirst] = a > 0 ? alignedA / a : 0;
        row[PairFeature.CoverSecond] = b > 0 ? alignedB / b : 0;
        row[PairFeature.StrictFirst] = a > 0 ? strictA / a : 0;
        row[PairFeature.StrictSecond] = b > 0 ? strictB / b : 0;
        row[PairFeature.Dice] = a + b > 0 ? (alignedA + alignedB) / (a + b) : 0;
        row[PairFeature.UnalignedFirst] = Math.Min(bareA, 12);
        row[PairFeature.UnalignedSecond] = Math.Min(bareB, 12);
        row[PairFeature.FullCover] = row[PairFeature.StrictSecond] > 0.95 ? 1 : 0;
        row[PairFeature.LengthRatio] = Math.Max(a, b) > 0 ? Math.Min(a, b) / Math.Max(a, b) : 1;
        row[PairFeature.SecondLonger] = a > 0 && b > 0 ? Math.Clamp(Math.Log(b / a), -3, 3) : 0;
        row[PairFeature.LeastCover] = Math.Min(row[PairFeature.CoverFirst], row[PairFeature.CoverSecond]);
        row[PairFeature.MostCover] = Math.Max(row[PairFeature.CoverFirst], row[PairFeature.CoverSecond]);
        row[PairFeature.Crossed] = Crossed(first, alignment);
        Rarity(row, first, second, alignment);
        row[PairFeature.BestSentence] = b > 0 ? BestSentence(first, second, alignment) / b : 0;
    }

    /// <summary>Coverage in which rare words weigh more; the rarest word of the second text that the first lacks.</summary>
    private static void Rarity(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        double a = 0, b = 0, coveredA = 0, coveredB = 0, rarest = 0;
        for (int i = 0; i < first.Words.Length; i++)
        {
            double rarity = Rarity(first.Words[i]);
            a += rarity;
            if (alignment.OfFirst(i) >= 0) coveredA += rarity * alignment.Score(i);
        }

        for (int j = 0; j < second.Words.Length; j++)
        {
            double rarity = Rarity(second.Words[j]);
            b += rarity;
            if (alignment.OfSecond(j) is >= 0 and int i) coveredB += rarity * alignment.Score(i);
            else rarest = Math.Max(rarest, rarity);
        }

        row[PairFeature.RareFirst] = a > 0 ? coveredA / a : 0;
        row[PairFeature.RareSecond] = b > 0 ? coveredB / b : 0;
        row[PairFeature.RareLeast] = Math.Min(row[PairFeature.RareFirst], row[PairFeature.RareSecond]);
        row[PairFeature.RarestNew] = rarest;
        row[PairFeature.SharedContent] = Math.Min(coveredB, 80);
    }

    // Words that the glosses do not know are names and rare words.
    private static double Rarity(TextWord word) => WordVectors.Default.Find(word.Lemma) is >= 0 and int number ? WordVectors.Default.Rarity(number) : 8;

    /// <summary>Share of pairs of aligned words that stand in the opposite order.</summary>
    private static double Crossed(TextView first, WordAlignment alignment)
    {
        int crossed = 0, pairs = 0;
        for (int i = 0; i < first.Words.Length; i++)
        {
            if (alignment.OfFirst(i) < 0) continue;
            for (int k = i + 1; k < first.Words.Length; k++)
            {
                if (alignment.OfFirst(k) < 0) continue;
                pairs++;
                if (alignment.OfFirst(k) < alignment.OfFirst(i)) crossed++;
            }
        }

        return pairs > 0 ? (double)crossed / pairs : 0;
    }

    /// <summary>Most weight of the second text that one sentence of the first covers.</summary>
    private static double BestSentence(TextView first, TextView second, WordAlignment alignment)
    {
        ParsedText parsed = first.Context.Parsed;
        double[] covered = new double[parsed.Sentences.Length];
        for (int i = 0; i < first.Words.Length; i++)
            if (alignment.OfFirst(i) is >= 0 and int j) covered[parsed.SentenceOf(first.Words[i].Token)] += second.Words[j].Weight * alignment.Score(i);
        double best = 0;
        foreach (double value in covered) best = Math.Max(best, value);
        return best;
    }
}
