using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Language;
using Reconcile.Language.WordNet;

namespace Reconcile.Matching.Alignment;

/// <summary>
/// Aligns the content words of two texts one to one: the surest pairs first, where the words around them agree a little surer, after the
/// monolingual aligner of Sultan, Bethard and Sumner (2014).
/// </summary>
internal static class Aligner
{
    private const double NeighbourBonus = 0.15;

    public static WordAlignment Align(TextView first, TextView second)
    {
        int rows = first.Words.Length, columns = second.Words.Length;
        var kinds = new AlignmentKind[rows * columns];
        double[] scores = new double[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
                (kinds[(i * columns) + j], scores[(i * columns) + j]) = Compare(first.Words[i], second.Words[j]);
        }

        int[] order = new int[rows * columns];
        double[] keys = new double[rows * columns];
        for (int k = 0; k < order.Length; k++)
        {
            order[k] = k;
            keys[k] = scores[k] <= 0 ? 1 : -(scores[k] + Context(k / columns, k % columns, first, second, scores, columns));
        }

        Array.Sort(keys, order);
        var alignment = new WordAlignment(rows, columns);
        for (int k = 0; k < order.Length && keys[k] < 0; k++)
            alignment.TryAdd(order[k] / columns, order[k] % columns, kinds[order[k]], scores[order[k]]);
        return alignment;
    }

    /// <summary>Whether the governors are alike, and how near the words stand to the same place; breaks ties in text order.</summary>
    private static double Context(int i, int j, TextView first, TextView second, double[] scores, int columns)
    {
        TextWord a = first.Words[i], b = second.Words[j];
        double bonus = 0;
        if (a.Head >= 0 && b.Head >= 0 && scores[(a.Head * columns) + b.Head] > 0.6) bonus += NeighbourBonus;
        if (a.Role == b.Role) bonus += 0.05;
        double place = Math.Abs(((double)i / first.Words.Length) - ((double)j / second.Words.Length));
        return bonus - (0.02 * place);
    }

    private static (AlignmentKind Kind, double Score) Compare(TextWord a, TextWord b)
    {
        if (a.Key is not null && b.Key is not null) return Names(a, b);
        if (a.Lemma == b.Lemma) return (AlignmentKind.Same, 1);
        if (a.Upos == Upos.Num && b.Upos == Upos.Num) return (AlignmentKind.Exclusive, 0.5);
        bool nounlike = a.Upos is Upos.Noun or Upos.Propn && b.Upos is Upos.Noun or Upos.Propn;
        if (a.Upos != b.Upos && !nounlike) return OtherClass(a, b);
        WordNet net = WordNet.Default;
        Upos pos = nounlike ? Upos.Noun : a.Upos;
        if (pos is not (Upos.Noun or Upos.Verb or Upos.Adj or Upos.Adv)) return (AlignmentKind.None, 0);
        if (IsOpposite(a.Lemma, b.Lemma) || net.Antonymy(a.Lemma, b.Lemma, pos) == Antonymy.Direct) return (AlignmentKind.Opposite, 0.6);
        if (net.AreSynonyms(a.Lemma, b.Lemma, pos)) return (AlignmentKind.Synonym, 0.9);
        if (a.EventClass is not null && a.EventClass == b.EventClass) return (AlignmentKind.Synonym, 0.8);
        if (net.IsHypernym(b.Lemma, a.Lemma, pos, 4)) return (AlignmentKind.Wider, 0.75);
        if (net.IsHypernym(a.Lemma, b.Lemma, pos, 4)) return (AlignmentKind.Narrower, 0.7);
        if (net.AreAntonyms(a.Lemma, b.Lemma, pos)) return (AlignmentKind.Opposite, 0.55);
        if (net.AreCoHyponyms(a.Lemma, b.Lemma, pos)) return (AlignmentKind.Exclusive, 0.45);
        if (Alike(a.Lemma, b.Lemma)) return (AlignmentKind.Spelling, 0.7);
        double near = net.Similarity(a.Lemma, b.Lemma, pos);
        return near >= 0.85 ? (AlignmentKind.Related, 0.4) : (AlignmentKind.None, 0);
    }

    private static (AlignmentKind, double) OtherClass(TextWord a, TextWord b)
    {
        if (a.EventClass is not null && a.EventClass == b.EventClass) return (AlignmentKind.Synonym, 0.75);
        if (WordNet.Default.AreDerived(a.Lemma, b.Lemma)) return (AlignmentKind.Synonym, 0.85);
        if (IsOpposite(a.Lemma, b.Lemma)) return (AlignmentKind.Opposite, 0.5);
        return Alike(a.Lemma, b.Lemma) ? (AlignmentKind.Spelling, 0.7) : (AlignmentKind.None, 0);
    }

    private static (AlignmentKind, double) Names(TextWord a, TextWord b) => EntityKeys.MaySame(a.Key!, a.Name!, b.Key!, b.Name!) switch
    {
        EntityMatch.Same => (AlignmentKind.Same, 1),
        EntityMatch.Compatible => (AlignmentKind.Synonym, 0.85),
        EntityMatch.Different => (AlignmentKind.Exclusive, 0.4),
        _ => Alike(a.Lemma, b.Lemma) ? (AlignmentKind.Spelling, 0.8) : (AlignmentKind.None, 0),
    };

    private static bool IsOpposite(string a, string b) => Opposites.Default.Find(a, b) is not (OppositeKind.None or OppositeKind.Evaluative);

    /// <summary>A long common beginning, or one letter's difference in a long word.</summary>
    private static bool Alike(string a, string b)
    {
        int common = a.AsSpan().CommonPrefixLength(b);
        return common >= 5 && common >= Math.Max(a.Length, b.Length) - 3;
    }
}
