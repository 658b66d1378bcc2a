using Reconcile.Extraction.Events;
using Reconcile.Matching.Causes;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Causes;

/// <summary>What somebody meant to happen did not happen by chance: a fire that was set, and one that faulty wiring caused.</summary>
internal sealed class CauseRule : IRule
{
    public string Name => "cause";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Cause is not { } a || pair.Second.Cause is not { } b || Likeness.OneVoice(pair)) return null;
        if (pair.Anchor == Level.Different || pair.Place == Level.Different || !IsOneEvent(a, b)) return null;
        if (!Likeness.BothStated(pair)) return null;
        if (pair.Agent == Level.Different && pair.Patient == Level.Different) return null;
        var slot = new Slot($"cause:{Slot.Unordered(a.EventClass, b.EventClass)}", $"Was the {a.Event} meant or not?");
        string first = Say(a), second = Say(b);
        if (a.Meant == b.Meant) return new Verdict(VerdictKind.Same, ConflictType.SequenceOrCause, slot, first, second, "Both tell the same of how it came about.", Name, 0.6) { Identity = 0.6 };

        // An article that tells both weighs them.
        if (Array.Exists(pair.First.Around.Causes, c => c.Meant != a.Meant && IsOneEvent(c, a)) || Array.Exists(pair.Second.Around.Causes, c => c.Meant != b.Meant && IsOneEvent(c, b))) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.SequenceOrCause, slot, first, second, $"One says {first}, the other {second}.", Name, 0.75) { Identity = 0.8, Progresses = true };
    }

    private static bool IsOneEvent(CauseReading a, CauseReading b) =>
        a.Event == b.Event || Words.Close(a.Event, b.Event) || EventClasses.Default.MayBeOne(a.EventClass, b.EventClass);

    private static string Say(CauseReading cause) => $"{(cause.Meant ? "meant" : "not meant")} ({cause.Word})";
}
