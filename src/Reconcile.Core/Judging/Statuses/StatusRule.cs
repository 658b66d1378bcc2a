using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Statuses;

/// <summary>Different steps of progress or certainty of one event.</summary>
internal sealed class StatusRule : IRule
{
    public string Name => "status";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair)) return null;
        if (pair.Event is not (Level.Same or Level.Close) || pair.First.Polarity != pair.Second.Polarity) return null;
        if (!Likeness.SameCore(pair) || pair.Words < 0.4) return null;
        int a = Step(pair.First), b = Step(pair.Second);
        if (a < 0 || b < 0 || a == b || (a <= 2 && b <= 2) || !Likeness.Asserts(pair.First) || !Likeness.Asserts(pair.Second)) return null;
        string first = Word(pair.First), second = Word(pair.Second);
        var slot = new Slot($"status:{pair.First.Events[0]}", $"How far has it come: {Likeness.Topic(pair.First)}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Status, slot, first, second, $"One side says it is {first}, the other {second}.", Name, 0.55)
        { Progresses = true, Order = Math.Sign(b - a) };
    }

    /// <summary>Steps that exclude each other; a plain statement excludes nothing.</summary>
    private static int Step(ClaimProfile profile) => profile.Claim.Status switch
    {
        ClaimStatus.Planned => 0,
        ClaimStatus.UnderWay => 1,
        ClaimStatus.Completed => 2,
        ClaimStatus.Unconfirmed => 3,
        ClaimStatus.Confirmed => 4,
        _ => -1,
    };

    private static string Word(ClaimProfile profile) => profile.Claim.Status switch
    {
        ClaimStatus.Planned => "planned",
        ClaimStatus.UnderWay => "under way",
        ClaimStatus.Completed => "completed",
        ClaimStatus.Unconfirmed => "not confirmed",
        _ => "confirmed",
    };
}
