using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Lots;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Universals;

/// <summary>All of several met with it, in whatever words, and a counted part of them did not: all three halls burned to the ground, one of the three came through.</summary>
internal sealed class LotRule : IRule
{
    public string Name => "universal-vs-instance";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Lot is not { } a || pair.Second.Lot is not { } b || a.Matter != b.Matter) return null;
        return Judge(pair, pair.First, a, pair.Second, b, false) ?? Judge(pair, pair.Second, b, pair.First, a, true);
    }

    private Verdict? Judge(PairComparison pair, ClaimProfile whole, LotReading all, ClaimProfile part, LotReading some, bool swapped)
    {
        if (!all.Share.IsAll || all.Noun is null || (some.Share.IsAll && some.Kept == all.Kept)) return null;
        if (pair.Place == Level.Different || pair.Time == Level.Different || whole.Claim.TakenBack || part.Claim.TakenBack) return null;

        // The front two stayed on the rails: what they are stands in the clause before.
        LotReading? told = some.Noun is null ? Beside(part, some) : some;
        if (told is null || told.Noun != all.Noun) return null;
        bool known = all.Share.Whole is { } w && (some.Share.Whole ?? told.Share.Whole) is { } n && w == n;
        if (all.Share.Whole is { } x && some.Share.Whole is { } y && x != y) return null;
        if (some.Share.Part is { } count && all.Share.Whole is { } most && count >= most && some.Kept == all.Kept) return null;

        // Of as many as were told at first: nine of the 24 were swept away; the two rear ones were, if the sentence tells that others were not.
        if (some.Kept == all.Kept && !(some.Share.Part < some.Share.Whole) && !Array.Exists(part.Around.Lots, o => o.Sentence == some.Sentence && o.Matter == some.Matter && o.Kept != some.Kept)) return null;
        if (!AreOne(all, told, known) || (Likeness.OfOtherEvent(pair) && !(known && all.Modifiers.Length > 0))) return null;
        string first = all.Share.Text, second = some.Share.Text + (some.Kept == all.Kept ? "" : " not");
        var slot = new Slot($"lot:{all.Matter}/{all.Noun}", $"Is this so of all of them: {Likeness.Topic(whole)}?");

        // What is ruined later may have stood before; nothing is whole again.
        int order = all.Kept ? 1 : -1;
        return new Verdict(
            VerdictKind.Conflict, ConflictType.UniversalVsInstance, slot, swapped ? second : first, swapped ? first : second,
            $"One side says it of all, the other says otherwise of {some.Share.Text}.", Name, 0.75)
        { Identity = 0.8, Progresses = !all.IsKind, Order = swapped ? -order : order };
    }

    /// <summary>Whether both are of the same several: as many of one kind, or all there are in a place that both name.</summary>
    private static bool AreOne(LotReading all, LotReading some, bool known)
    {
        string[] own = [.. all.Modifiers.Where(m => m != "all" && !LotReader.IsPosition(m))], other = [.. some.Modifiers.Where(m => !LotReader.IsPosition(m))];
        bool alike = own.AsSpan().SequenceEqual(other);
        bool shared = Array.Exists(all.Places, p => Array.IndexOf(some.Places, p) >= 0);
        if (!shared && all.Places.Length > 0 && some.Places.Length > 0) return false;
        if (known) return alike || own.Length == 0 || other.Length == 0;
        return alike && (shared || (all.Share.Whole is not null && some.Share.Whole is null && Array.Exists(some.Modifiers, LotReader.IsPosition)));
    }

    /// <summary>What the same sentence says of the others.</summary>
    private static LotReading? Beside(ClaimProfile part, LotReading some) =>
        Array.Find(part.Around.Lots, o => o.Sentence == some.Sentence && o.Matter == some.Matter && o.Kept != some.Kept && o.Noun is not null && !o.Share.IsAll);
}
