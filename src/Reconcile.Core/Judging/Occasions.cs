using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Occasions;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging;

/// <summary>Whether two readings are of one occasion.</summary>
internal static class Occasions
{
    public static bool AreOne(PairComparison pair, OccasionReading a, OccasionReading b)
    {
        if (a.OfEvent != b.OfEvent) return AreOneByNoun(pair, a, b);
        if (!a.MayBeOfOneKind(b) || !a.Definite || !b.Definite || Likeness.OneIsAnother(pair)) return false;
        if (pair.First.Anchor.Past != pair.Second.Anchor.Past && !a.OnceInLife) return false;
        if (a.Key is not null && b.Key is not null) return EntityKeys.MayBeOne(a.Key, a.Name!, b.Key, b.Name!);
        if (a.Key is not null || b.Key is not null) return a.OfEvent && IsOnly(pair.First, a) && IsOnly(pair.Second, b);
        if (a.OfEvent ? !a.Modifiers.AsSpan().SequenceEqual(b.Modifiers) : !MayBeOne(a.Noun, b.Noun)) return false;
        return !(NamesOther(pair.First, a, pair.Second) && NamesOther(pair.Second, b, pair.First)) && IsOnly(pair.First, a) && IsOnly(pair.Second, b);
    }

    /// <summary>The accident that happened, and the train that left the rails: one, where both articles know of one only and name somebody or something in common.</summary>
    private static bool AreOneByNoun(PairComparison pair, OccasionReading a, OccasionReading b)
    {
        (OccasionReading noun, OccasionReading verb) = a.OfEvent ? (a, b) : (b, a);
        if (!noun.Definite || !verb.Definite || !verb.IsAccident || (noun.Kind != verb.Kind && noun.Noun != "accident") || noun.Modifiers.Length > 0 || noun.Key is not null) return false;
        if (pair.First.Anchor.Past || pair.Second.Anchor.Past || Likeness.OneIsAnother(pair) || Likeness.OfOtherEvent(pair) || !IsOnly(pair.First, a) || !IsOnly(pair.Second, b)) return false;
        if (a.Time is null || b.Time is null || !AreOfOneDay(pair.First.Claim, a.Time, b.Time) || !AreOfOneDay(pair.Second.Claim, b.Time, a.Time)) return false;
        foreach (string key in pair.First.Around.Keys)
            if (!key.StartsWith("gov:", StringComparison.Ordinal) && pair.Second.Around.Keys.Any(other => Likeness.NameIn(other) == Likeness.NameIn(key))) return true;
        return false;
    }

    /// <summary>Whether a time without a day may be of the day that the other one names: what an article tells of is of its day or the days before.</summary>
    private static bool AreOfOneDay(Claim claim, OccasionTime own, OccasionTime other)
    {
        if (own.DaysApart(other) is { } days) return days == 0;
        if (own.Weekday > 0 || own.Month > 0) return true;
        return claim.AsOf is null || other.Day is not { } day || claim.AsOf.Value.Date.DayNumber - day.DayNumber is >= 0 and <= 2;
    }

    /// <summary>Whether a claim names what the other does not, beside the place where it was.</summary>
    private static bool NamesOther(ClaimProfile profile, OccasionReading own, ClaimProfile other) =>
        Array.Exists(profile.Entities, key => key != own.Site?.Key && !Array.Exists(other.Entities, k => EntityKeys.MayBeOne(key, k)));

    /// <summary>Whether an article tells of such an occasion, with what is asked.</summary>
    public static bool Tells(OccasionReading[] article, OccasionReading occasion, Func<OccasionReading, bool> so)
    {
        foreach (OccasionReading other in article)
            if (other.MayBeOfOneKind(occasion) && so(other)) return true;
        return false;
    }

    /// <summary>What the question is about, the same in either order.</summary>
    public static string Subject(OccasionReading a, OccasionReading b) => $"{Slot.Unordered(a.Kind, b.Kind)}/{Slot.Unordered(a.Key ?? a.Noun ?? "", b.Key ?? b.Noun ?? "")}";

    /// <summary>Whether the article knows one of them only: one dead, one arrest, one time and place of the fire.</summary>
    private static bool IsOnly(ClaimProfile profile, OccasionReading own)
    {
        foreach (OccasionReading other in profile.Around.Occasions)
        {
            if (!other.MayBeOfOneKind(own)) continue;
            if (own.Time is { } time && other.Time is { } t && time.Excludes(t)) return false;
            if (own.Site is { } site && other.Site is { } s && site.Excludes(s)) return false;
            if (own.Key is null != other.Key is null && !own.OfEvent) return false;
        }

        if (own.OfEvent) return true;
        foreach (CountFact fact in profile.Around.Counts)
            if (fact is { People: true, Quantity: { Low: > 1 } or { High: null or > 1 } } && (fact.Measure == own.Kind || EventMeasures.CountsPeople(fact.Measure))) return false;
        return true;
    }

    /// <summary>The boy, the child, the victim; a clerk is no customer, and a pronoun may be either.</summary>
    private static bool MayBeOne(string? a, string? b)
    {
        if (a is null || b is null || a == b) return true;
        return IsGeneral(a) && IsGeneral(b) && !(PersonNouns.GenderOf(a) is { } gender && PersonNouns.GenderOf(b) is { } other && gender != other);
    }

    private static bool IsGeneral(string noun) => PersonNouns.KindOf(noun) is "generic" or "harmed" or "age" or "suspect" or "armed";
}
