using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Aligned words that exclude each other: opposites, kinds of one thing, two names.</summary>
internal static class ExclusionFeatures
{
    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        for (int i = 0; i < first.Words.Length; i++)
        {
            if (alignment.OfFirst(i) is not (>= 0 and int j)) continue;
            TextWord a = first.Words[i], b = second.Words[j];
            switch (alignment.Kind(i))
            {
                case AlignmentKind.Narrower: row.Add(PairFeature.Narrower, 1); break;
                case AlignmentKind.Opposite when a.Negated == b.Negated:
                    bool samePlace = a.Role == b.Role && HeadsAligned(alignment, a, b);
                    row.Add(samePlace ? PairFeature.Opposite : PairFeature.OppositeLoose, 1);
                    if (a.Head < 0 && b.Head < 0) row[PairFeature.OppositeRoot] = 1;
                    Note(row, ConflictType.Antonym, samePlace ? 0.9 : 0.5, first, second, i, j);
                    break;
                case AlignmentKind.Exclusive when a.Key is not null && b.Key is not null:
                    if (a.Role == b.Role && HeadsAligned(alignment, a, b))
                    {
                        row.Add(PairFeature.ExclusiveName, 1);
                        Note(row, ConflictType.NameOrRole, 0.6, first, second, i, j);
                    }
                    else
                    {
                        row.Add(PairFeature.ExclusiveNameLoose, 1);
                        Note(row, ConflictType.NameOrRole, 0.25, first, second, i, j);
                    }

                    break;
                case AlignmentKind.Exclusive when !(a.Upos == Upos.Num && b.Upos == Upos.Num) && (a.Quantity is null || b.Quantity is null) && (a.Time is null || b.Time is null):
                    bool sameRole = a.Role == b.Role && HeadsAligned(alignment, a, b);
                    row.Add(sameRole ? PairFeature.ExclusiveSameRole : PairFeature.Exclusive, 1);
                    Note(row, ConflictType.Antonym, sameRole ? 0.7 : 0.4, first, second, i, j);
                    break;
                default: break;
            }
        }
    }

    private static bool HeadsAligned(WordAlignment alignment, TextWord a, TextWord b) =>
        (a.Head < 0 && b.Head < 0) || (a.Head >= 0 && b.Head >= 0 && alignment.OfFirst(a.Head) == b.Head);

    private static void Note(FeatureRow row, ConflictType type, double strength, TextView first, TextView second, int a, int b) =>
        row.Note(type, strength, first.Context.Parsed.Form(first.Words[a].Token).ToString(), second.Context.Parsed.Form(second.Words[b].Token).ToString(), a, b);
}
