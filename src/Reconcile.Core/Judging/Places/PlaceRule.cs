using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Places;

/// <summary>Different places of one event.</summary>
internal sealed class PlaceRule : IRule
{
    public string Name => "place";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair)) return null;
        if (pair.Place != Level.Different || pair.Event != Level.Same || pair.First.Polarity != pair.Second.Polarity) return null;
        if (pair.Agent == Level.Different || pair.Patient == Level.Different || pair.Time == Level.Different) return null;
        if (pair.Agent != Level.Same && pair.Patient != Level.Same) return null;
        if (pair.Anchor == Level.Different || !Likeness.IsFactual(pair.First) || !Likeness.IsFactual(pair.Second) || pair.Words < 0.5) return null;
        string a = pair.First.Places[0], b = pair.Second.Places[0];
        var slot = new Slot($"where:{pair.First.Events[0]}", $"Where: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.Place, slot, a, b, $"One side names {a}, the other {b}.", Name, 0.3 + (0.3 * pair.Words));
    }
}
