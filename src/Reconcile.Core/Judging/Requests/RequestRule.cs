using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Requests;

namespace Reconcile.Judging.Requests;

/// <summary>What was done at the request of one was not done at that of another; one side broke off the talks, or the other did.</summary>
internal sealed class RequestRule : IRule
{
    /// <summary>Days between two articles after which there may have been another request.</summary>
    private const int Long = 7;

    public string Name => "request";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Request is not { } a || pair.Second.Request is not { } b || a.Act != b.Act || a.Object != b.Object) return null;

        // The names of those who asked are no places.
        if (pair.Time == Level.Different || pair.Anchor == Level.Different || Likeness.OneIsAnother(pair) || (a.Thing is not null && b.Thing is not null && a.Thing != b.Thing)) return null;
        if (Likeness.DaysApart(pair) > Long) return null;
        string first = Call(a.Doer), second = Call(b.Doer);
        var slot = new Slot($"request:{a.Act}/{a.Object}", a.Act == "break" ? "Who ended the talks?" : $"Who asked for it ({a.Object})?");
        if (!Excludes(pair, a, b)) return first == second ? new Verdict(VerdictKind.Same, ConflictType.NameOrRole, slot, first, second, $"Both say {first}.", Name, 0.7) { Identity = 0.7 } : null;

        // Two may ask for one thing; an article that knows of both tells of two requests.
        if (!(a.Alone || b.Alone) || TellsOther(pair, pair.First, a) || TellsOther(pair, pair.Second, b)) return null;
        ConflictType type = IsOwnWord(pair.First, a, b) || IsOwnWord(pair.Second, a, b) ? ConflictType.SequenceOrCause : ConflictType.NameOrRole;
        return new Verdict(VerdictKind.Conflict, type, slot, first, second, $"One says {first}, the other {second}.", Name, 0.75) { Identity = 0.75 };
    }

    /// <summary>Two countries, two organisations, two names of one kind, the two sides of a dispute; a lawyer and his client, a president and her country are one voice.</summary>
    private static bool Excludes(PairComparison pair, RequestReading a, RequestReading b)
    {
        if (a.Doer.Key is { } x && b.Doer.Key is { } y)
            return EntityKeys.MaySame(x, a.Doer.Lemma, y, b.Doer.Lemma) switch
            {
                EntityMatch.Different => Kind(x) == Kind(y) && Kind(x) is "gov" or "org" or "place",
                EntityMatch.Unknown => Kind(x) == "name" && Kind(y) == "name" && KnowsBoth(pair.First, x, y) && KnowsBoth(pair.Second, x, y),
                _ => false,
            };
        return a.Side is { } side && b.Side is { } otherSide && side != otherSide && (side is "labour" or "firm") == (otherSide is "labour" or "firm");
    }

    /// <summary>Whether the article tells the two names apart, and neither is a person's.</summary>
    private static bool KnowsBoth(ClaimProfile profile, string x, string y) =>
        profile.Around.Keys.Contains(x) && profile.Around.Keys.Contains(y) && !profile.Around.Keys.Any(k => Kind(k) == "person" && (EntityKeys.MayBeOne(k, x) || EntityKeys.MayBeOne(k, y)));

    private static string Kind(string key) => key[..key.IndexOf(':', StringComparison.Ordinal)];

    private static bool TellsOther(PairComparison pair, ClaimProfile profile, RequestReading own) =>
        Array.Exists(profile.Around.Requests, r => r.Act == own.Act && r.Object == own.Object && Excludes(pair, r, own));

    /// <summary>Whether one of the two is who says it.</summary>
    private static bool IsOwnWord(ClaimProfile profile, RequestReading a, RequestReading b) =>
        profile.Speaker is { } speaker && ((a.Doer.Key is { } x && EntityKeys.MayBeOne(speaker, x)) || (b.Doer.Key is { } y && EntityKeys.MayBeOne(speaker, y)) || a.Side is not null);

    private static string Call(Participant doer) => doer.Key is null ? "the " + doer.Lemma : doer.Lemma;
}
