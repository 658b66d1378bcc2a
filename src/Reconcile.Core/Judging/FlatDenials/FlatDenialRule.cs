using Reconcile.Matching.Comparisons;
using Reconcile.Matching.FlatDenials;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.FlatDenials;

/// <summary>One says that there was none at all, and the other tells of one: no bombs were found, there were bombs.</summary>
internal sealed class FlatDenialRule : IRule
{
    public string Name => "flat-denial";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.FlatDenial is null && pair.Second.FlatDenial is null) return null;
        if (Tells(pair, pair.First, pair.Second)) return Told(pair.First, "no", "yes", 1);
        return Tells(pair, pair.Second, pair.First) ? Told(pair.Second, "yes", "no", -1) : null;
    }

    /// <summary>What never was was at no time and in no place.</summary>
    private static bool Tells(PairComparison pair, ClaimProfile denial, ClaimProfile told)
    {
        if (denial.FlatDenial is not { } reading) return false;
        if (!reading.Never && (pair.Place == Level.Different || pair.Time == Level.Different || Likeness.OfOtherEvent(pair))) return false;
        return Instance.MayBeOne(denial, told) && Instance.Is(denial, told);
    }

    private Verdict Told(ClaimProfile denial, string first, string second, int order) =>
        new(VerdictKind.Conflict, ConflictType.Negation, new Slot($"flat:{denial.Claim.Id}", $"Is it so that {Likeness.Topic(denial)}?"), first, second, "One side says that there was none at all, the other tells of one.", Name, 0.8)
        { Identity = 0.7, Progresses = true, Order = order };
}
