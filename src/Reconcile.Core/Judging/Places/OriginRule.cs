using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Origins;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Places;

/// <summary>Two rooms or floors where one fire or explosion is said to have begun.</summary>
internal sealed class OriginRule : IRule
{
    public string Name => "place";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Origin is not { } a || pair.Second.Origin is not { } b || a.Event != b.Event || !a.Excludes(b)) return null;
        if (!a.Definite || !b.Definite || pair.Place == Level.Different || pair.Time == Level.Different || Likeness.OfOtherEvent(pair) || (a.Level is null && Likeness.OneIsAnother(pair)) || Likeness.NamesDiffer(pair)) return null;

        // An article that speaks of the other room too may tell how it spread, or of one inside of the other.
        if (a.Level is null && (Speaks(pair.First, b) || Speaks(pair.Second, a))) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.Place, new Slot($"origin:{a.Event}", $"Where did the {a.Event} begin?"), a.Text, b.Text, $"One side says that it began in {a.Text}, the other in {b.Text}.", Name, 0.75)
        { Identity = 0.8 };
    }

    private static bool Speaks(ClaimProfile profile, OriginReading other) =>
        other.Noun != "room" && profile.Around.Nouns.Contains(other.Noun) || Array.Exists(other.Modifiers, m => other.Noun == "room" && profile.Around.Nouns.Contains(m));
}
