using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Negations;

/// <summary>One affirms of the same participants what the other negates.</summary>
internal sealed class NegationRule : IRule
{
    public string Name => "negation";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair) || !Likeness.Asserts(pair.First) || !Likeness.Asserts(pair.Second)) return null;
        if (pair.Event != Level.Same || pair.First.Polarity == pair.Second.Polarity) return null;
        if (!Likeness.SameCore(pair) || pair.Shared.Count < 2) return null;

        // What is negated under a restriction of its own (not without the money) leaves the rest open.
        bool firstNegated = pair.First.Polarity == Polarity.Negative;
        double negated = firstNegated ? pair.Shared.OfFirst : pair.Shared.OfSecond;
        if (negated < 0.6 || pair.Shared.OfLonger < 0.3) return null;

        // All that is denied must be said on the other side, and most of what is affirmed must stand around what is denied.
        if ((firstNegated ? pair.FirstTold : pair.SecondTold) < 0.75 || (firstNegated ? pair.SecondTold : pair.FirstTold) < 0.5) return null;
        if (pair.First.Claim.Status != pair.Second.Claim.Status && !(Likeness.IsFactual(pair.First) && Likeness.IsFactual(pair.Second))) return null;
        bool first = pair.First.Polarity == Polarity.Positive;
        var affirmed = first ? pair.First : pair.Second;
        var slot = new Slot($"whether:{affirmed.Events[0]}/{affirmed.Claim.Id}", $"Is it so that {Likeness.Topic(affirmed)}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Negation, slot, first ? "yes" : "no", first ? "no" : "yes",
            "One side affirms what the other negates.", Name, (Likeness.HasAgent(pair.First) != Likeness.HasAgent(pair.Second) ? 0.15 : 0.3) + (0.3 * negated) + (0.3 * pair.Shared.OfLonger))
        { Progresses = true, Order = first ? -1 : 1 };
    }
}
