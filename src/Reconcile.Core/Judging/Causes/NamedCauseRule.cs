using Reconcile.Extraction.Events;
using Reconcile.Matching.Causes;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Causes;

/// <summary>Two kinds of cause of one thing, where neither article speaks of the other's: brake failure, a driver's error.</summary>
internal sealed class NamedCauseRule : IRule
{
    public string Name => "named-cause";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.NamedCause is not { } a || pair.Second.NamedCause is not { } b) return null;
        if (pair.Elsewhere) return null;
        if (a.Event != b.Event && !Words.Close(a.Event, b.Event) && !EventClasses.Default.MayBeOne(a.EventClass, b.EventClass)) return null;
        var slot = new Slot($"why:{Slot.Unordered(a.EventClass, b.EventClass)}", $"What caused the {a.Event}?");
        if (a.Kind == b.Kind) return new Verdict(VerdictKind.Same, ConflictType.SequenceOrCause, slot, a.Text, b.Text, $"Both name such a cause: {a.Text}, {b.Text}.", Name, 0.6) { Identity = 0.6 };
        if (Tells(pair.First, b) || Tells(pair.Second, a)) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.SequenceOrCause, slot, a.Text, b.Text, $"One names {a.Text} as the cause, the other {b.Text}.", Name, 0.7) { Identity = 0.8, Progresses = true };
    }

    /// <summary>An article that speaks of both weighs them, or one brought about the other.</summary>
    private static bool Tells(ClaimProfile profile, NamedCause cause) => profile.Around.Nouns.Contains(cause.Cause);
}
