using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Unity;

namespace Reconcile.Judging.Unity;

/// <summary>A decision was unanimous, and some of those who took it were against.</summary>
internal sealed class UnityRule : IRule
{
    /// <summary>Days between two articles after which there may have been another vote.</summary>
    private const int Long = 2;

    public string Name => "unity";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Unity is not { } a || pair.Second.Unity is not { } b || !IsOneBody(pair, a, b)) return null;
        if (pair.Elsewhere || Likeness.OneIsAnother(pair) || Likeness.NamesDiffer(pair) || Likeness.DaysApart(pair) is not <= Long) return null;
        var slot = new Slot($"all:unity/{a.Body ?? b.Body ?? "decision"}", $"Was the {a.Body ?? b.Body ?? "decision"} unanimous?");
        if (a.All == b.All) return null;

        // One council takes many votes on one evening.
        if (!(a.Bare && b.Bare) && pair.Shared.OfLonger < (a.Bare || b.Bare ? 0.25 : 0.4)) return null;
        if ((a.Leans && !IsSplit(pair.First)) || (b.Leans && !IsSplit(pair.Second))) return null;
        if (IsOfMany(pair.First) || IsOfMany(pair.Second)) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.UniversalVsInstance, slot, a.Text, b.Text, $"One says {a.Text}, the other {b.Text}.", Name, 0.75) { Identity = 0.75 };
    }

    /// <summary>Whether the article says itself that the body was not of one mind.</summary>
    private static bool IsSplit(ClaimProfile profile) => Array.Exists(profile.Around.Unities, u => !u.All && !u.Leans);

    private static bool IsOneBody(PairComparison pair, UnityReading a, UnityReading b)
    {
        if (a.Body is not null && b.Body is not null) return a.Body == b.Body;
        if (a.Body is null && b.Body is null) return pair.First.Claim.Frame.Nodes.Any(n => n.Role == FrameRole.Agent && pair.Second.Claim.Frame.Holds(n.Lemma));
        ClaimProfile other = a.Body is null ? pair.First : pair.Second;
        return other.Around.Nouns.Any(n => UnityReader.IsOf((a.Body ?? b.Body)!, n));
    }

    /// <summary>Whether the article tells of a unanimous decision and of one that was not.</summary>
    private static bool IsOfMany(ClaimProfile profile) => Array.Exists(profile.Around.Unities, u => !u.Leans && u.All != profile.Unity!.All);
}
