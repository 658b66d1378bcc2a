using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Custody;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Custody;

/// <summary>How far the law has come with one person, or with the doer of the story: wanted, then arrested, charged, convicted, let go.</summary>
internal sealed class CustodyRule : IRule
{
    /// <summary>Name of the rule, as its verdicts carry it.</summary>
    public const string Rule = "custody";

    public string Name => Rule;

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Custody is not { } a || pair.Second.Custody is not { } b) return null;
        if (pair.First.Article == pair.Second.Article || IsPast(pair.First, pair.Second) || IsPast(pair.Second, pair.First) || (pair.Anchor == Level.Different && pair.First.Anchor.Past == pair.Second.Anchor.Past && !IsCaughtElsewhere(pair.First, pair.Second) && !IsCaughtElsewhere(pair.Second, pair.First))) return null;
        bool named = a.Person is not null && b.Person is not null;
        if (named && !EntityKeys.MayBeOne(a.Person!, b.Person!)) return null;
        if (a.Step == b.Step) return named || (a.Person is null && b.Person is null && a.Count == b.Count) ? Result(pair, a, b, VerdictKind.Same, 0) : null;
        int order = b.Step > a.Step ? 1 : -1;
        if (IsDenied(pair, a, b, order)) return IsOneCase(pair, a, b, order) || named ? Result(pair, a, b, VerdictKind.Conflict, order) with { Because = "One says that nobody was arrested so far, after the day on which the other tells of an arrest.", Progresses = false, Supersedes = false, Strength = named ? 0.8 : 0.7 } : null;
        if (Likeness.ReportedAgainst(pair, order) || (!named && !IsOneCase(pair, a, b, order))) return null;
        return Result(pair, a, b, VerdictKind.Conflict, order);
    }

    /// <summary>Whether it is said that nobody, or that he, was arrested, on a later day than the arrest: what is not so any more was so.</summary>
    private static bool IsDenied(PairComparison pair, CustodyReading a, CustodyReading b, int order)
    {
        (ClaimProfile none, CustodyReading sought, ClaimProfile held, CustodyReading caught) = order > 0 ? (pair.First, a, pair.Second, b) : (pair.Second, b, pair.First, a);
        if (sought.Step != CustodyStep.Sought || none.Polarity != Polarity.Negative || caught.Step != CustodyStep.Held || !none.HasEvent("arrest") || !held.HasEvent("arrest") || held.Polarity != Polarity.Positive) return false;
        if ((sought.Person is null || caught.Person is null) && (pair.Anchor != Level.Same || pair.SharedNames == 0)) return false;
        return none.Claim.AsOf is { } said && (held.Claim.Time is { To: { } to } && held.DayGiven ? DateOnly.FromDateTime(to) < said.Date : held.Claim.AsOf is { } told && told.Date < said.Date);
    }

    private Verdict Result(PairComparison pair, CustodyReading a, CustodyReading b, VerdictKind kind, int order)
    {
        bool named = a.Person is not null && b.Person is not null;
        Slot slot = named
            ? new($"progress:custody/{EntityKeys.OfSurname(a.Person!)}", $"How far has the law come with {Likeness.NameOf(pair, a.Person!)}?")
            : new("progress:custody", "How far has the law come with those who did it?");
        return new Verdict(kind, ConflictType.Status, slot, Word(a), Word(b), kind == VerdictKind.Same ? "Both tell the same step." : "One tells an earlier step of what the other tells.", Name, named ? 0.85 : 0.7)
        { Identity = named ? 0.9 : 0.75, Progresses = true, Supersedes = true, Order = order };
    }

    /// <summary>The doer of one story without a name: nobody is caught until somebody is; later steps need as many people, told on a later day.</summary>
    private static bool IsOneCase(PairComparison pair, CustodyReading a, CustodyReading b, int order)
    {
        CustodyReading earlier = order > 0 ? a : b, later = order > 0 ? b : a;
        if (earlier.Step == CustodyStep.Sought) return later.Step is CustodyStep.Held or CustodyStep.Charged;
        if (pair.First.Claim.AsOf is { } x && pair.Second.Claim.AsOf is { } y && Math.Sign(y.Date.DayNumber - x.Date.DayNumber) != order) return false;
        return later.Step != CustodyStep.Free && CountOf(earlier) is { } count && count == CountOf(later);
    }

    /// <summary>Who flees is caught in another place: what the sentence says of the deed names a place or a party that the other article names.</summary>
    private static bool IsCaughtElsewhere(ClaimProfile sought, ClaimProfile held)
    {
        if (sought.Custody is not { Step: CustodyStep.Sought } || held.Custody is not { Step: CustodyStep.Held } || held.Places.Length == 0) return false;
        foreach (string key in held.SentenceEntities)
            if (Array.IndexOf(held.Places, key) < 0 && sought.Around.Keys.Contains(key)) return true;
        return false;
    }

    private static double? CountOf(CustodyReading reading) => reading.Person is null ? reading.Count : 1;

    /// <summary>What was done long ago; who has been arrested, or is for the shooting of which the other article told in its time, is under arrest now.</summary>
    private static bool IsPast(ClaimProfile profile, ClaimProfile other) => profile.Anchor.Past && !profile.Claim.UpToNow && !IsOfTime(profile, other);

    private static bool IsOfTime(ClaimProfile profile, ClaimProfile other) =>
        other.Claim.AsOf is { } day && profile.Claim.Frame.Any(n => n.Time is { From: { } from, To: { } to, Granularity: <= Granularity.Month } && DateOnly.FromDateTime(from).AddDays(-1) <= day.Date && day.Date <= DateOnly.FromDateTime(to).AddDays(7));

    private static string Word(CustodyReading reading) => reading.Step switch
    {
        CustodyStep.Sought => "not caught yet",
        CustodyStep.Held => "in custody",
        CustodyStep.Charged => "charged",
        CustodyStep.Court => "before the court",
        CustodyStep.Convicted => "convicted",
        _ => "let go",
    };
}
