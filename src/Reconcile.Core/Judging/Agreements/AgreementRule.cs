using Reconcile.Judging.Counts;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Agreements;

/// <summary>The same claim in the same or other words.</summary>
internal sealed class AgreementRule : IRule
{
    /// <summary>From here on two claims are taken to tell one fact, in bits: about one in six.</summary>
    private const double Least = -2.5;

    public string Name => "agreement";

    public Verdict? Judge(PairComparison pair)
    {
        if (!IsComparable(pair)) return null;
        Span<double> values = stackalloc double[AgreementWeights.Count];
        AgreementWeights.Measure(pair, values);
        double sum = AgreementWeights.Default.Sum(values);
        if (sum < Least) return null;
        var slot = new Slot($"claim:{pair.First.Events[0]}", $"Is it so that {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Same, ConflictType.Other, slot, Likeness.Topic(pair.First), Likeness.Topic(pair.Second), "Both say the same.", Name, 1)
        { Weights = AgreementWeights.Default.Unfold(values) };
    }

    /// <summary>Whether the two may say the same at all: of two articles, with words in common, and nothing that tells them apart.</summary>
    public static bool IsComparable(PairComparison pair) =>
        pair.First.Article != pair.Second.Article && pair.First.Polarity == pair.Second.Polarity && pair.Event is not Level.Opposite && IsWanted(pair.First) == IsWanted(pair.Second)
        && pair.Place != Level.Different && pair.Time != Level.Different && pair.Meaning.Count > 0 && !Likeness.CountsDiffer(pair, ofOne: true) && !AmountsDiffer(pair);

    /// <summary>Whether both give one amount in one unit, and not one amount: a reward of 2,500 dollars, of 5,000; 40 percent, 70 percent.</summary>
    private static bool AmountsDiffer(PairComparison pair) =>
        AmountOf(pair.First) is { } a && AmountOf(pair.Second) is { } b && a.Unit == b.Unit && !Interval.Of(a).Overlaps(Interval.Of(b));

    /// <summary>The only amount of a claim, or null.</summary>
    private static Quantity? AmountOf(ClaimProfile profile)
    {
        Quantity? only = null;
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
        {
            if (node.Quantity is not { Unit: not null } quantity) continue;
            if (only is not null && only != quantity) return null;
            only = quantity;
        }

        return only;
    }

    /// <summary>What somebody asks for is not what came about.</summary>
    private static bool IsWanted(ClaimProfile profile) => profile.Claim.Assertion == Assertion.Wanted;
}
