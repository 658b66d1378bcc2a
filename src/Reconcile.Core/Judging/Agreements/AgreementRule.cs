using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Agreements;

/// <summary>The same claim in the same or other words.</summary>
internal sealed class AgreementRule : IRule
{
    /// <summary>How alike two claims must be that have one word in common.</summary>
    private const double OneWord = 0.6;

    public string Name => "agreement";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Polarity != pair.Second.Polarity) return null;
        if (pair.Event is Level.Opposite || (pair.Agent == Level.Different && pair.Patient == Level.Different && pair.Shared.OfLonger < 0.5)) return null;
        if (pair.Place == Level.Different || pair.Time == Level.Different || pair.Meaning.Count == 0) return null;
        double alike = (0.6 * pair.Meaning.OfShorter) + (0.4 * pair.Meaning.OfLonger) + (pair.Event is Level.Same or Level.Close ? 0.15 : 0);
        if (alike < (pair.Meaning.Count > 1 ? 0.22 : OneWord)) return null;
        var slot = new Slot($"claim:{pair.First.Events[0]}", $"Is it so that {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Same, ConflictType.Other, slot, Likeness.Topic(pair.First), Likeness.Topic(pair.Second), "Both say the same.", Name, Math.Min(0.95, alike + 0.1));
    }
}
