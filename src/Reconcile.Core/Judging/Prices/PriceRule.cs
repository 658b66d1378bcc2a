using Reconcile.Extraction.Entities;
using Reconcile.Judging.Counts;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Prices;

namespace Reconcile.Judging.Prices;

/// <summary>One thing changed hands for two sums, whichever side tells it: bought for two billion, sold for three and a half.</summary>
internal sealed class PriceRule : IRule
{
    /// <summary>What costs three times as much is another thing, or a part.</summary>
    private const double MostApart = 3;

    public string Name => "price";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Price is not { } a || pair.Second.Price is not { } b || a.Amount.Unit != b.Amount.Unit) return null;
        if (Identity.Compare(a.Thing, b.Thing) != Level.Same || (a.Buyer is not null && b.Buyer is not null && !EntityKeys.MayBeOne(a.Buyer, b.Buyer))) return null;
        if (pair.Elsewhere || Likeness.OneIsAnother(pair) || pair.First.Claim.Time != pair.Second.Claim.Time) return null;
        string first = CountWords.Say(a.Amount), second = CountWords.Say(b.Amount);
        var slot = new Slot($"price:{a.Thing.Key ?? a.Thing.Lemma}", $"For how much did {(a.Thing.Key is null ? "the " : "")}{a.Thing.Lemma} change hands?");
        if (Interval.Of(a.Amount).Overlaps(Interval.Of(b.Amount))) return CountWords.Bare(first) == CountWords.Bare(second) ? new Verdict(VerdictKind.Same, ConflictType.Count, slot, first, second, $"Both give {first}.", Name, 0.7) { Identity = 0.7 } : null;
        if (a.Amount.Hedge is Hedge.AtLeast or Hedge.AtMost || b.Amount.Hedge is Hedge.AtLeast or Hedge.AtMost) return null;
        double x = a.Amount.Low ?? a.Amount.High ?? 0, y = b.Amount.Low ?? b.Amount.High ?? 0;
        if (Math.Max(x, y) > MostApart * Math.Min(x, y)) return null;

        // An offer is raised until it is taken.
        bool raised = a.Offered && b.Offered && Likeness.OnOtherDays(pair);

        // Where neither names the buyer, it may have changed hands twice.
        bool named = a.Thing.Key is not null || (a.Buyer is not null && b.Buyer is not null);
        return new Verdict(VerdictKind.Conflict, ConflictType.Count, slot, first, second, $"One gives {first}, the other {second}.", Name, named ? 0.75 : 0.6) { Identity = named ? 0.8 : 0.75, Supersedes = raised, Progresses = raised, Order = !raised ? 0 : pair.First.Claim.AsOf!.Value.Date < pair.Second.Claim.AsOf!.Value.Date ? 1 : -1 };
    }
}
