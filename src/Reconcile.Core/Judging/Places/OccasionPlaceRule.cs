using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Occasions;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Places;

/// <summary>Two places of what happens once: died at the scene, died in hospital; born in one town, born in another.</summary>
internal sealed class OccasionPlaceRule : IRule
{
    public string Name => "place";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Occasion is not { Site: { } first } a || pair.Second.Occasion is not { Site: { } second } b) return null;
        if (!first.Excludes(second) || !Occasions.AreOne(pair, a, b) || a.Ahead || b.Ahead || pair.Time == Level.Different) return null;
        if (a.Time is { } x && b.Time is { } y && x.Excludes(y)) return null;

        // An article that speaks of the other place too may tell of one inside of the other.
        if (Speaks(pair.First, second) || Speaks(pair.Second, first)) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.Place, new Slot($"site:{Occasions.Subject(a, b)}", $"Where: {Likeness.Topic(pair.First)}?"), first.Name, second.Name, $"One side names {first.Name}, the other {second.Name}.", Name, 0.75)
        { Identity = a.Key is not null && b.Key is not null ? 0.85 : 0.75 };
    }

    private static bool Speaks(ClaimProfile profile, Site site) => site.Key is null ? profile.Around.Nouns.Contains(site.Word) : profile.Around.Keys.Contains(site.Key);
}
