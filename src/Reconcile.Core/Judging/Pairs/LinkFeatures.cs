using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Matching.Alignment;
using Reconcile.Matching.Similarity;

namespace Reconcile.Judging.Pairs;

/// <summary>
/// Whether words that hang on each other in the second text do so in the first: a text that has all the words of another may say something else with them.
/// </summary>
internal static class LinkFeatures
{
    /// <summary>Steps between words of two sentences, and the most that are counted.</summary>
    private const int Farthest = 8;

    private const int Near = 2;

    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        int links = 0, near = 0, total = 0, farthest = 0;
        double broken = 0;
        for (int j = 0; j < second.Words.Length; j++)
        {
            TextWord b = second.Words[j];
            if (b.Head < 0) continue;
            int i = alignment.OfSecond(j), head = alignment.OfSecond(b.Head);
            if (i < 0 && head >= 0) Replaced(row, first, head, second, b, alignment);
            if (i < 0 || head < 0) continue;
            int steps = Steps(first, i, head);
            links++;
            total += steps;
            farthest = Math.Max(farthest, steps);
            if (steps <= Near) near++;
            else broken += b.Weight;
        }

        row[PairFeature.LinkNear] = links > 0 ? (double)near / links : 1;
        row[PairFeature.LinkNearFirst] = NearOfFirst(first, second, alignment);
        row[PairFeature.LinkMean] = links > 0 ? (double)total / links : 0;
        row[PairFeature.LinkFar] = farthest;
        row[PairFeature.LinkBroken] = Math.Min(broken, 8);
        row[PairFeature.SentencesUsed] = Sentences(first, alignment);
    }

    /// <summary>Share of the links of the first text whose words stand near each other in the second.</summary>
    private static double NearOfFirst(TextView first, TextView second, WordAlignment alignment)
    {
        int links = 0, near = 0;
        for (int i = 0; i < first.Words.Length; i++)
        {
            if (first.Words[i].Head < 0 || alignment.OfFirst(i) is not (>= 0 and int j) || alignment.OfFirst(first.Words[i].Head) is not (>= 0 and int head)) continue;
            links++;
            if (Steps(second, j, head) <= Near) near++;
        }

        return links > 0 ? (double)near / links : 1;
    }

    /// <summary>Under the aligned heads the first text has another word, which the second lacks, in the role of this one.</summary>
    private static void Replaced(FeatureRow row, TextView first, int head, TextView second, TextWord b, WordAlignment alignment)
    {
        for (int i = 0; i < first.Words.Length; i++)
        {
            TextWord a = first.Words[i];
            if (a.Head != head || a.Role != b.Role || alignment.OfFirst(i) >= 0) continue;
            row.Add(a.Role switch { FrameRole.Agent => PairFeature.AgentReplaced, FrameRole.Patient => PairFeature.PatientReplaced, _ => PairFeature.OtherReplaced }, 1);
            if (GlossVectors.Default.Find(a.Lemma) is >= 0 and int p && GlossVectors.Default.Find(b.Lemma) is >= 0 and int q)
                row[PairFeature.ReplacedMeaning] = Math.Max(row[PairFeature.ReplacedMeaning], GlossVectors.Default.Cosine(p, q));
            return;
        }
    }

    /// <summary>Steps in the tree of the text from one word to the other.</summary>
    private static int Steps(TextView view, int from, int to)
    {
        int best = Farthest;
        for (int up = 0, a = from; a >= 0 && up < best; up++, a = view.Words[a].Head)
        {
            int down = 0;
            for (int b = to; b >= 0 && up + down < best; b = view.Words[b].Head, down++)
                if (a == b) best = up + down;
        }

        return best;
    }

    /// <summary>Number of sentences of the first text that have words of the second.</summary>
    private static int Sentences(TextView first, WordAlignment alignment)
    {
        ParsedText parsed = first.Context.Parsed;
        int count = 0, last = -1;
        for (int i = 0; i < first.Words.Length; i++)
        {
            if (alignment.OfFirst(i) < 0 || parsed.SentenceOf(first.Words[i].Token) == last) continue;
            last = parsed.SentenceOf(first.Words[i].Token);
            count++;
        }

        return Math.Min(count, 4);
    }
}
