using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Records;

namespace Reconcile.Judging.Records;

/// <summary>Who has no criminal record was not convicted years ago.</summary>
internal sealed class RecordRule : IRule
{
    public string Name => "record";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Record is not { } a || pair.Second.Record is not { } b || Likeness.OneVoice(pair)) return null;
        if (!EntityKeys.MayBeOne(a.Person, b.Person)) return null;
        var slot = new Slot($"record:{a.Person}", $"Has {Likeness.NameOf(pair, a.Person)} a criminal record?");
        string first = Say(a), second = Say(b);
        if (a.Has == b.Has) return new Verdict(VerdictKind.Same, ConflictType.Negation, slot, first, second, $"Both say: {first}.", Name, 0.7) { Identity = 0.7 };
        return new Verdict(VerdictKind.Conflict, ConflictType.Negation, slot, first, second, "One says that there is no record, the other tells of one.", Name, 0.75) { Identity = 0.85 };
    }

    private static string Say(RecordReading record) => record.Has ? "a record" : "no record";
}
