using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Doers;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Doers;

/// <summary>Who died by his own hand was not killed by another, and whom police killed no robber killed.</summary>
internal sealed class DoerRule : IRule
{
    public string Name => "doer";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Doer is not { } a || pair.Second.Doer is not { } b) return null;
        if (a.Loose || b.Loose || pair.Elsewhere || !IsOneVictim(a.Victim, b.Victim)) return null;
        bool fatal = a.Fatal && b.Fatal;
        if (!fatal && (a.Means is null || a.Means != b.Means)) return null;
        var slot = new Slot($"doer:{a.Victim.Key ?? StepKind(a.Victim)}", fatal ? $"By whose hand did {Call(a.Victim)} die?" : $"By whose hand was {Call(a.Victim)} {(a.Means == "stab" ? "stabbed" : "shot")}?");
        string first = Say(a), second = Say(b);
        if (first == second) return new Verdict(VerdictKind.Same, ConflictType.NameOrRole, slot, first, second, $"Both say: {first}.", Name, 0.7) { Identity = 0.7 };

        // Who was shot may have been shot by more than one; an article that tells so tells of both.
        bool named = AreTwoByName(pair, a.Doer, b.Doer);
        if (!named && !fatal && (a.Manner == b.Manner || TellsOther(pair.First, a) || TellsOther(pair.Second, b))) return null;
        if (!named && a.Manner == b.Manner && (a.Side is null || b.Side is null || a.Side == b.Side)) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.NameOrRole, slot, first, second, $"One says {first}, the other {second}.", Name, 0.75) { Identity = named ? 0.8 : 0.85, Progresses = true };
    }

    /// <summary>Two who are named, each by one article alone.</summary>
    private static bool AreTwoByName(PairComparison pair, Participant? a, Participant? b) =>
        a?.Key is { } one && b?.Key is { } other && EntityKeys.MayBePerson(one) && EntityKeys.MayBePerson(other) && !EntityKeys.MayBeOne(one, a.Lemma, other, b.Lemma)
        && !pair.First.Around.Keys.Any(key => EntityKeys.MayBeOne(key, other)) && !pair.Second.Around.Keys.Any(key => EntityKeys.MayBeOne(key, one));

    private static bool TellsOther(ClaimProfile profile, DoerReading own) =>
        Array.Exists(profile.Around.Doers, d => d.Manner != own.Manner && (d.Loose || IsOneVictim(d.Victim, own.Victim)));

    private static bool IsOneVictim(Participant a, Participant b) =>
        a.Key is not null && b.Key is not null ? EntityKeys.MayBeOne(a.Key, a.Lemma, b.Key, b.Lemma) : a.Key is null && b.Key is null && StepKind(a) == StepKind(b);

    private static string StepKind(Participant victim) => Matching.Steps.StepWords.Kind(victim.Lemma) ?? victim.Lemma;

    private static string Call(Participant victim) => victim.Key is null ? "the " + victim.Lemma : victim.Lemma;

    private static string Say(DoerReading reading) =>
        reading.Doer is { } doer ? "by " + doer.Lemma : reading.Manner switch { DoerReading.OwnHand => "by his own hand", DoerReading.Another => "by another's hand", "accident" => "by accident", _ => "of natural causes" };
}
