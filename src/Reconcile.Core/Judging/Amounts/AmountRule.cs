using Reconcile.Judging.Counts;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Amounts;

/// <summary>All is the same but an amount: sold for four million, sold for six million.</summary>
internal sealed class AmountRule : IRule
{
    public string Name => "amount";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.Event != Level.Same || pair.First.Polarity != pair.Second.Polarity || pair.First.Polarity == Polarity.Negative) return null;
        if (!Likeness.BothStated(pair)) return null;
        if (!Likeness.SameCore(pair) || pair.Shared.OfLonger < 0.6 || Likeness.NamesDiffer(pair) || Likeness.OneIsAnother(pair) || pair.First.Claim.Time != pair.Second.Claim.Time) return null;
        if (Only(pair.First) is not { } a || Only(pair.Second) is not { } b || a.Role != b.Role || a.Preposition != b.Preposition || !IsOfOne(pair)) return null;
        Quantity x = a.Quantity!, y = b.Quantity!;
        if (x.Unit != y.Unit || x.Role != y.Role || Interval.Of(x).Overlaps(Interval.Of(y)) || x.Hedge is Hedge.AtLeast or Hedge.AtMost || y.Hedge is Hedge.AtLeast or Hedge.AtMost) return null;
        string first = CountWords.Say(x), second = CountWords.Say(y);
        var slot = new Slot($"amount:{pair.First.Events[0]}/{x.Unit}", $"How much: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.Count, slot, first, second, $"One gives {first}, the other {second}; the rest is the same.", Name, 0.3 + (0.4 * pair.Shared.OfLonger));
    }

    /// <summary>The one amount with a unit beside the predicate, where there is no other number.</summary>
    private static FrameNode? Only(ClaimProfile profile)
    {
        FrameNode? found = null;
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
        {
            if (node.Quantity is not { } quantity || quantity == found?.Quantity || (node.Head >= 0 && profile.Claim.Frame.Nodes[node.Head].Quantity == quantity)) continue;
            bool amount = quantity.Unit is not null && (quantity.Role & (QuantityRole.Age | QuantityRole.Ordinal | QuantityRole.Duration | QuantityRole.ChangeBy | QuantityRole.ChangeFrom)) == 0;
            if (found is not null || !amount || (node.Head != profile.Claim.Frame.Root && node.Head >= 0)) return null;
            found = node;
        }

        return found;
    }

    /// <summary>Whether what acts or undergoes is meant: the train, and not a train.</summary>
    private static bool IsOfOne(PairComparison pair) => IsOfOne(pair.First) && IsOfOne(pair.Second);

    private static bool IsOfOne(ClaimProfile profile) =>
        Array.Exists(profile.Participants, p => p.Role is FrameRole.Agent or FrameRole.Patient && Likeness.IsMeant(profile, p));
}
