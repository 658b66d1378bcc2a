using Reconcile.Judging.Counts;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Amounts;

/// <summary>All is the same but an amount: sold for four million, sold for six million.</summary>
internal sealed class AmountRule : IRule
{
    public string Name => "amount";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.Event != Level.Same || pair.First.Polarity != pair.Second.Polarity || pair.First.Polarity == Polarity.Negative) return null;
        if (!Likeness.BothStated(pair) && !BothAhead(pair)) return null;
        if (!Likeness.SameCore(pair) || pair.Shared.OfLonger < (pair.SharedNames > 0 ? 0.55 : 0.6) || Likeness.NamesDiffer(pair) || Likeness.OneIsAnother(pair) || pair.First.Claim.Time != pair.Second.Claim.Time) return null;
        if (Only(pair.First) is not { } a || Only(pair.Second) is not { } b || !StandAlike(pair, a, b) || !IsOfOne(pair)) return null;
        Quantity x = a.Quantity!, y = b.Quantity!;
        if (x.Unit != y.Unit || x.Role != y.Role || Interval.Of(x).Overlaps(Interval.Of(y)) || x.Hedge is Hedge.AtLeast or Hedge.AtMost || y.Hedge is Hedge.AtLeast or Hedge.AtMost) return null;
        string first = CountWords.Say(x), second = CountWords.Say(y);
        var slot = new Slot($"amount:{pair.First.Events[0]}/{x.Unit ?? x.Counted}", $"How {(x.Unit is null ? "often" : "much")}: {Likeness.Topic(pair.First)}?");

        // A share of trams that stand still, of homes without power, is another one the next day.
        return new Verdict(VerdictKind.Conflict, ConflictType.Count, slot, first, second, $"One gives {first}, the other {second}; the rest is the same.", Name, 0.3 + (0.4 * pair.Shared.OfLonger))
        { Progresses = x.Unit == "percent" };
    }

    /// <summary>Both tell what will be: will buy its rival for so much.</summary>
    private static bool BothAhead(PairComparison pair) =>
        Likeness.Asserts(pair.First) && Likeness.Asserts(pair.Second) && pair.First.Claim.Status == pair.Second.Claim.Status && pair.First.Claim.Status is ClaimStatus.Predicted or ClaimStatus.Planned;

    /// <summary>The one amount with a unit, or number of times, beside the predicate or of a noun beside it, where there is no other number.</summary>
    private static FrameNode? Only(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode? found = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Quantity is not { } quantity || quantity == found?.Quantity || (node.Head >= 0 && frame.Nodes[node.Head].Quantity == quantity)) continue;
            bool amount = (quantity.Unit is not null || quantity.Counted == "time") && (quantity.Role & (QuantityRole.Age | QuantityRole.Ordinal | QuantityRole.Duration | QuantityRole.ChangeFrom)) == 0 && ((quantity.Role & QuantityRole.ChangeBy) == 0 || IsStep(frame));
            bool beside = node.Head < 0 || node.Head == frame.Root || (node.Preposition is "of" or "by" && frame.Nodes[node.Head] is { Class: WordClass.Noun } noun && noun.Head == frame.Root);
            if (found is not null || !amount || !beside) return null;
            found = node;
        }

        return found;
    }

    /// <summary>Whether somebody sets something higher or lower by so much; what rises by itself does so over many periods.</summary>
    private static bool IsStep(ClaimFrame frame) =>
        frame.Nodes[frame.Root].EventClass is "raise" or "cut" && frame.Find(FrameRole.Agent, frame.Root) >= 0 && frame.Find(FrameRole.Patient, frame.Root) >= 0;

    /// <summary>Whether both amounts are of the predicate in one way, or of one noun: a profit of so much.</summary>
    private static bool StandAlike(PairComparison pair, FrameNode a, FrameNode b)
    {
        ClaimFrame one = pair.First.Claim.Frame, other = pair.Second.Claim.Frame;
        if (IsInner(one, a) || IsInner(other, b)) return IsInner(one, a) && IsInner(other, b) && one.Nodes[a.Head].Lemma == other.Nodes[b.Head].Lemma;
        return a.Preposition == b.Preposition && (a.Role == b.Role || (a.Preposition is null && IsBeside(a) && IsBeside(b)));
    }

    /// <summary>The object of to fine somebody so much is now the amount, and now the one who is fined.</summary>
    private static bool IsBeside(FrameNode node) => node.Role is FrameRole.Patient or FrameRole.Oblique;

    private static bool IsInner(ClaimFrame frame, FrameNode node) => node.Head >= 0 && node.Head != frame.Root;

    /// <summary>Whether what acts or undergoes is meant (the train, and not a train), or is of one place or time (winds, unemployment).</summary>
    private static bool IsOfOne(PairComparison pair) =>
        (IsOfOne(pair.First) && IsOfOne(pair.Second)) || ((pair.Place == Level.Same || pair.Time == Level.Same || pair.SharedNames > 0) && pair.Agent == Level.Same && pair.Shared.OfLonger >= 0.75 && IsBare(pair.First) && IsBare(pair.Second));

    private static bool IsOfOne(ClaimProfile profile) =>
        Array.Exists(profile.Participants, p => p.Role is FrameRole.Agent or FrameRole.Patient && Likeness.IsMeant(profile, p))
        && Array.TrueForAll(profile.Participants, p => p.Role != FrameRole.Patient || Likeness.IsMeant(profile, p) || !IsOneOfMany(profile.Claim, profile.Claim.Frame.Nodes[p.Node]));

    /// <summary>She sold a painting for so much, and another for more; rates are what they are.</summary>
    private static bool IsOneOfMany(Claim claim, FrameNode node) => node is { Class: WordClass.Noun, Quantity: null } && claim.StandsAsLemma(node);

    /// <summary>A noun alone, and no person's: winds, unemployment.</summary>
    private static bool IsBare(ClaimProfile profile) =>
        Array.Exists(profile.Participants, p => p is { Role: FrameRole.Agent, Key: null, Modifiers: [] } && profile.Claim.Frame.Nodes[p.Node] is { Quantity: null, Class: WordClass.Noun } node && !PersonNouns.Contains(p.Lemma) && profile.Claim.Text.StartsWith(node.Lemma[..^1], StringComparison.OrdinalIgnoreCase));
}
