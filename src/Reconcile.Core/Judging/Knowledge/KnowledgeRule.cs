using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Knowledge;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Knowledge;

/// <summary>Who was told of it in May did know of it, and did not learn of it in September only.</summary>
internal sealed class KnowledgeRule : IRule
{
    /// <summary>So many days before, a month without its year may be another year's.</summary>
    private const int HalfAYear = 183;

    public string Name => "knowledge";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Knowledge is not { } a || pair.Second.Knowledge is not { } b || a.Matter != b.Matter || Likeness.OneVoice(pair) || !IsOne(a.Knower, b.Knower)) return null;
        if (Likeness.OneIsAnother(pair)) return null;
        if (a.Knows && b.Knows ? !IsSooner(pair.First, a, pair.Second, b) && !IsSooner(pair.Second, b, pair.First, a) : a.Knows == b.Knows || IsLater(a.Knows ? pair.First : pair.Second, a.Knows ? pair.Second : pair.First)) return null;
        var slot = new Slot($"know:{a.Knower.Key ?? a.Knower.Lemma}/{a.Matter}", $"Is it so that {Likeness.Topic(a.Knows ? pair.First : pair.Second)}?");
        string first = Say(pair.First, a), second = Say(pair.Second, b);
        return new Verdict(VerdictKind.Conflict, IsOwnWord(a.Knows ? pair.Second : pair.First, a.Knower) ? ConflictType.Denial : ConflictType.Negation, slot, first, second, $"One side says {first}, the other {second}.", Name, 0.75) { Identity = a.Knower.Key is not null ? 0.85 : 0.75 };
    }

    /// <summary>Whether it is the one who did not know that says so.</summary>
    private static bool IsOwnWord(ClaimProfile denial, Participant knower) =>
        denial.Claim.Frame.Holds("deny") || (!denial.Claim.Speakers.IsEmpty && denial.Claim.Speakers[^1] is var speaker && (speaker.Stance == Stance.Denies || (knower.Key is { } key && EntityKeys.MayBeOne(speaker.Key, key)) || (knower.Key is null && knower.Node == 0 && speaker.Key.EndsWith(knower.Lemma, StringComparison.OrdinalIgnoreCase))));

    private static bool IsOne(Participant a, Participant b) =>
        a.Key is not null && b.Key is not null ? EntityKeys.MayBeOne(a.Key, a.Lemma, b.Key, b.Lemma) : Identity.Compare(a, b) == Level.Same;

    /// <summary>He knew before the time before which he is said not to have known.</summary>
    private static bool IsSooner(ClaimProfile sooner, KnowledgeReading reading, ClaimProfile late, KnowledgeReading other) =>
        other.Late && !reading.Late && sooner.Claim.Time?.To is { } known && late.Claim.Time?.From is { } learned && known < learned;

    /// <summary>Not known before the weekend or in May, and told after it: no conflict.</summary>
    private static bool IsLater(ClaimProfile knows, ClaimProfile denial) =>
        denial.Claim.Time is { } then && knows.Claim.Time?.From is { } told && (told >= (then.From ?? then.To) || (then.To - told)?.TotalDays > HalfAYear);

    private static string Say(ClaimProfile profile, KnowledgeReading reading) =>
        !reading.Knows ? "not known" : reading.Late && profile.Claim.Time?.From is { } time ? $"not known before {DateOnly.FromDateTime(time):yyyy-MM-dd}" : "known";
}
