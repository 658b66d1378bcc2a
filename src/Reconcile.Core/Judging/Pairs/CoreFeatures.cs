using Reconcile.Extraction.Statuses;
using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>What each text says at its top, and how deep and how surely the other says it: a headline that only tells of a rumour says its claim below.</summary>
internal static class CoreFeatures
{
    private const int Deepest = 4;
    private const int Missing = -1;

    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        row[PairFeature.CoreDepthFirst] = row[PairFeature.CoreDepthSecond] = Missing;
        int top = Top(first), other = Top(second);
        if (other >= 0 && alignment.OfSecond(other) is >= 0 and int x) row[PairFeature.CoreDepthFirst] = Depth(first, x);
        if (top >= 0 && alignment.OfFirst(top) is >= 0 and int core)
        {
            row[PairFeature.CoreDepthSecond] = Depth(second, core);
            if (alignment.Kind(top) is not (AlignmentKind.Opposite or AlignmentKind.Exclusive)
                && StatusReader.Read(first.Context.Parsed, first.Words[top].Token).Status != StatusReader.Read(second.Context.Parsed, second.Words[core].Token).Status) row[PairFeature.CoreStatus] = 1;
            row[PairFeature.CoreUnsure] = Above(second, core, "hedge") + Above(second, core, "perhaps") + Above(second, core, "doubt");
            row[PairFeature.CoreRefuted] = Above(second, core, "refute");
            row[PairFeature.CoreSaid] = Above(second, core, "source");
        }

        Exclusions(row, first, second, alignment);
    }

    /// <summary>Aligned words that exclude each other or of which one is denied: an odd number of reasons excludes, an even number says the same again.</summary>
    private static void Exclusions(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        for (int i = 0; i < first.Words.Length; i++)
        {
            if (alignment.OfFirst(i) is not (>= 0 and int j)) continue;
            bool opposite = alignment.Kind(i) is AlignmentKind.Opposite or AlignmentKind.Exclusive, denied = first.Words[i].Negated != second.Words[j].Negated;
            if (opposite != denied) row.Add(PairFeature.Excluding, 1);
            else if (opposite) row.Add(PairFeature.Cancelling, 1);
        }
    }

    /// <summary>The first word without a head, or -1.</summary>
    private static int Top(TextView view)
    {
        for (int i = 0; i < view.Words.Length; i++)
            if (view.Words[i].Head < 0) return i;
        return -1;
    }

    private static int Depth(TextView view, int word)
    {
        int depth = 0;
        for (; depth < Deepest && view.Words[word].Head >= 0; depth++) word = view.Words[word].Head;
        return depth;
    }

    /// <summary>1 where a word of the section stands above the word or hangs on it, else 0.</summary>
    private static int Above(TextView view, int word, string section)
    {
        ParsedText parsed = view.Context.Parsed;
        int token = view.Words[word].Token;
        foreach (int child in parsed.Children(token))
            if (StanceFeatures.SectionAt(parsed, child) == section) return 1;
        for (int at = parsed.Tokens[token].Head, steps = 0; at >= 0 && steps < Deepest; at = parsed.Tokens[at].Head, steps++)
            if (StanceFeatures.SectionAt(parsed, at) == section) return 1;
        return 0;
    }
}
