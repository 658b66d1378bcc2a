using Reconcile.Language.Lexicons;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Finds for each number of the second text the number of the first that is of the same thing.</summary>
internal static class NumberPairs
{
    public const double Sure = 2;
    public const double Likely = 1.4;

    /// <summary>The score that equal numbers reach only where something beside the value is shared.</summary>
    public const double SameOfOneThing = 1.7;

    private const double Least = 0.9;

    /// <summary>The number of the first text with the score of the pairing, or null; one to one, the surest first.</summary>
    public static (TextNumber Number, double Score)?[] Find(
        List<TextNumber> firsts, List<TextNumber> seconds, TextView first, TextView second, WordAlignment alignment, TextDifference difference)
    {
        var found = new (TextNumber, double)?[seconds.Count];
        bool[] used = new bool[firsts.Count];
        for (int round = 0; round < seconds.Count; round++)
        {
            double best = Least;
            int x = -1, y = -1;
            for (int j = 0; j < seconds.Count; j++)
            {
                for (int i = 0; found[j] is null && i < firsts.Count; i++)
                {
                    if (used[i]) continue;
                    double score = Score(firsts[i], seconds[j], first, second, alignment, difference);
                    if (score > best) (best, x, y) = (score, i, j);
                }
            }

            if (x < 0) break;
            used[x] = true;
            found[y] = (firsts[x], best);
        }

        return found;
    }

    private static double Score(TextNumber a, TextNumber b, TextView first, TextView second, WordAlignment alignment, TextDifference difference)
    {
        Quantity x = a.Quantity, y = b.Quantity;
        if (x.Unit != y.Unit && x.Unit is not null && y.Unit is not null) return 0;
        double score = 0;
        if (x.Unit is not null && x.Unit == y.Unit) score += 1;
        else if (x.Unit != y.Unit) score -= 0.7;
        if (x.Low == y.Low && x.High == y.High) score += 1;
        if (SamePlace(a, b, difference)) score += 1.6;
        int p = a.CountedToken < 0 ? -1 : first.WordAt(a.CountedToken), q = b.CountedToken < 0 ? -1 : second.WordAt(b.CountedToken);
        if (p >= 0 && q >= 0) score += Counted(first.Words[p], second.Words[q], alignment.OfFirst(p) == q, alignment.Kind(p), alignment, p, q);
        else if (Governor(first, a) is >= 0 and int h && Governor(second, b) is >= 0 and int g && alignment.OfFirst(h) == g) score += 0.8;
        if (x.Role != y.Role) score -= 0.4;
        return score;
    }

    private static double Counted(TextWord a, TextWord b, bool aligned, AlignmentKind kind, WordAlignment alignment, int p, int q)
    {
        double score = 0;
        if (a.Lemma == b.Lemma) score += 1.2;
        else if (aligned && kind is AlignmentKind.Synonym or AlignmentKind.Wider or AlignmentKind.Narrower or AlignmentKind.Spelling) score += 1;
        else if (PersonNouns.Contains(a.Lemma) && PersonNouns.Contains(b.Lemma)) score += 0.7;
        if (a.Head >= 0 && b.Head >= 0 && alignment.OfFirst(a.Head) == b.Head) score += 0.6;
        return score;
    }

    private static int Governor(TextView view, TextNumber number)
    {
        int head = view.Context.Parsed.Tokens[number.NumberToken].Head;
        return head < 0 ? -1 : view.WordAt(head);
    }

    /// <summary>Whether both stand between the same two common words, or are one common word.</summary>
    private static bool SamePlace(TextNumber a, TextNumber b, TextDifference difference)
    {
        int partner = difference.PartnerOfSecond[b.NumberToken];
        if (partner >= 0) return partner == a.NumberToken && (Neighbour(difference, a, b, -1) || Neighbour(difference, a, b, 1));
        foreach (TextGap gap in difference.Gaps)
            if (gap.First.Length <= 8 && gap.Second.Length <= 8 && gap.First.Span.Contains(a.NumberToken) && gap.Second.Span.Contains(b.NumberToken)) return true;
        return false;
    }

    private static bool Neighbour(TextDifference difference, TextNumber a, TextNumber b, int step)
    {
        int x = (step < 0 ? a.FirstToken : a.NumberToken) + step, y = (step < 0 ? b.FirstToken : b.NumberToken) + step;
        return x >= 0 && y >= 0 && x < difference.PartnerOfFirst.Length && y < difference.PartnerOfSecond.Length && difference.PartnerOfFirst[x] == y;
    }
}
