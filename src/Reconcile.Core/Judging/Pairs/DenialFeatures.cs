using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>
/// Where one text denies something: how much of what it denies the other says. <c>A man reads</c> contradicts <c>nobody reads a poem</c> only where
/// the other says all of what is denied, or more.
/// </summary>
internal static class DenialFeatures
{
    private const double NothingDenied = -1;

    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        row[PairFeature.IndefiniteFirst] = Indefinite(first);
        row[PairFeature.IndefiniteSecond] = Indefinite(second);
        row[PairFeature.DeniedCover] = row[PairFeature.DeniedLinks] = NothingDenied;
        bool firstDenies = row[PairFeature.NegationsFirst] > 0, secondDenies = row[PairFeature.NegationsSecond] > 0;
        if (firstDenies == secondDenies) return;
        TextView denied = firstDenies ? first : second;
        double said = 0, all = 0, linked = 0, links = 0;
        bool marked = denied.Words.Any(w => w.Negated);
        for (int k = 0; k < denied.Words.Length; k++)
        {
            if (Denies(denied, k) || (marked && !IsDenied(denied, k))) continue;
            double weight = denied.Words[k].Weight;
            all += weight;
            int i = firstDenies ? k : alignment.OfSecond(k);
            bool covered = i >= 0 && alignment.OfFirst(i) >= 0 && Covers(alignment.Kind(i), firstDenies);
            if (covered) said += weight;
            if (denied.Words[k].Head < 0) continue;
            links += weight;
            if (covered && IsLinked(first.Words[i], second.Words[alignment.OfFirst(i)], alignment)) linked += weight;
        }

        row[PairFeature.DeniedCover] = all > 0 ? said / all : 1;
        row[PairFeature.DeniedLinks] = links > 0 ? linked / links : 1;
        row[PairFeature.DeniedNew] = Math.Min(all - said, 6);
    }

    /// <summary>The verb that only denies (<c>refused to pay</c>): not negated itself, but what hangs on it is.</summary>
    private static bool Denies(TextView view, int word)
    {
        if (view.Words[word].Negated || view.Words[word].Upos != Upos.Verb) return false;
        foreach (TextWord other in view.Words)
            if (other.Head == word && other.Negated && other.Upos == Upos.Verb && other.Role is FrameRole.Complement) return true;
        return false;
    }

    /// <summary>Whether the word stands in what is denied.</summary>
    private static bool IsDenied(TextView view, int word)
    {
        for (int steps = 0; word >= 0 && steps < view.Words.Length; steps++, word = view.Words[word].Head)
            if (view.Words[word].Negated) return true;
        return false;
    }

    /// <summary>Whether both words do the same under aligned heads.</summary>
    private static bool IsLinked(TextWord a, TextWord b, WordAlignment alignment) => a.Role == b.Role && a.Head >= 0 && alignment.OfFirst(a.Head) == b.Head;

    /// <summary>What is said must be the same as what is denied, or narrower.</summary>
    private static bool Covers(AlignmentKind kind, bool firstDenies) =>
        kind is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Spelling || kind == (firstDenies ? AlignmentKind.Narrower : AlignmentKind.Wider);

    /// <summary>1 where the subject is introduced (<c>a man</c>, <c>two dogs</c>), -1 where it is taken as known (<c>the man</c>, a name), else 0.</summary>
    private static double Indefinite(TextView view)
    {
        ParsedText parsed = view.Context.Parsed;
        foreach (TextWord word in view.Words)
        {
            if (word.Role != FrameRole.Agent) continue;
            if (word.Key is not null || word.Upos == Upos.Propn) return -1;
            foreach (int child in parsed.Children(word.Token))
            {
                if (parsed.Tokens[child].Relation == Relation.Nummod) return 1;
                if (parsed.Tokens[child].Relation == Relation.Det) return parsed.Tokens[child].Lemma is "a" or "an" or "some" or "one" ? 1 : parsed.Tokens[child].Lemma is "the" or "this" or "that" ? -1 : 0;
            }

            return 0;
        }

        return 0;
    }
}
