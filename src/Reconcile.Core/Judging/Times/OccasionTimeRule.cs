using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Occasions;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Times;

/// <summary>Two times of what happens once, in whatever words: died on Friday, died on Thursday at 95.</summary>
internal sealed class OccasionTimeRule : IRule
{
    public string Name => "date-time";

    /// <summary>What happens to one person or in one story more than once does so further apart than this many days.</summary>
    private const int MostDaysApart = 4;

    /// <summary>As many for the trial of one who is named.</summary>
    private const int MostDaysOfNamed = 14;

    /// <summary>Police are called on many days to one story: only to the minute it is one call.</summary>
    private const string Calls = "call";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Occasion is not { Time: { } first } a || pair.Second.Occasion is not { Time: { } second } b) return null;
        if (!first.Excludes(second) || !Occasions.AreOne(pair, a, b) || a.Ahead != b.Ahead) return null;
        if (!IsOnceInLife(a, b) && ((pair.Anchor == Level.Different && a.OfEvent == b.OfEvent) || !IsClose(first, second, a.OfEvent && (a.Key ?? b.Key) is not null ? MostDaysOfNamed : MostDaysApart))) return null;
        if (a.Kind == Calls && (first.Clock is null || second.Clock is null || first.DaysApart(second) > 0)) return null;
        if ((pair.Place == Level.Different && a.OfEvent == b.OfEvent) || IsOneWord(pair, first, second) || IsAfter(first, pair.Second) || IsAfter(second, pair.First)) return null;
        if (first.Clock is { } x && second.Clock is { } y && (Gives(pair.First, y) || Gives(pair.Second, x))) return null;

        // An article that gives the other time too tells of two.
        if (Occasions.Tells(pair.First.Around.Occasions, b, o => Tells(o.Time, second, first)) || Occasions.Tells(pair.Second.Around.Occasions, a, o => Tells(o.Time, first, second))) return null;
        string say = first.ToString(), other = second.ToString();
        return say == other ? null : new Verdict(VerdictKind.Conflict, ConflictType.DateTime, new Slot($"moment:{Occasions.Subject(a, b)}", $"When: {Likeness.Topic(pair.First)}?"), say, other, $"One side says {say}, the other {other}.", Name, 0.75)
        { Identity = a.Key is not null && b.Key is not null ? 0.85 : 0.75 };
    }

    /// <summary>Whether a time is the other side's; where the two are of one day, the day alone is nobody's.</summary>
    private static bool Tells(OccasionTime? time, OccasionTime other, OccasionTime own) =>
        time is not null && !time.Excludes(other) && !(time.Clock is null && time.Part is null && other.Clock is not null && own.Clock is not null && own.DaysApart(other) is null or 0);

    private static bool IsOnceInLife(OccasionReading a, OccasionReading b) => (a.OnceInLife || (a.Time!.IsOfYears && b.Time!.IsOfYears)) && !a.OfEvent && (a.Key is not null || (a.Noun is not null && a.Noun == b.Noun));

    private static bool IsClose(OccasionTime a, OccasionTime b, int most) => a.DaysApart(b) is { } days ? days <= most : a.Clock is not null && b.Clock is not null;

    /// <summary>What happened after the other article was written is not what it tells of.</summary>
    private static bool IsAfter(OccasionTime time, ClaimProfile other) => other.Claim.AsOf is { } told && time.Day > told.Date && other.Occasion is { Ahead: false };

    /// <summary>Whether the article gives that time of the day, too.</summary>
    private static bool Gives(ClaimProfile profile, TimeSpan clock) => Array.Exists(profile.Around.Clocks, t => PairComparer.MinutesApart(t, clock) < 20);

    /// <summary>Two weeks apart to the day, the articles say "Friday" of one Friday.</summary>
    private static bool IsOneWord(PairComparison pair, OccasionTime a, OccasionTime b) =>
        a.Day is { } x && b.Day is { } y && x != y && (x.DayOfWeek == y.DayOfWeek || (pair.Shared.OfLonger > 0.85 && pair.First.Claim.AsOf != pair.Second.Claim.AsOf));
}
