using Reconcile.Extraction.Measures;
using Reconcile.Judging.Counts;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Progress;

/// <summary>
/// A number of one day and another of a later one, told as one that has moved since (now, raised to, so far) or first told as a guess (an estimated four
/// million): news, which needs less in common than a contradiction.
/// </summary>
internal sealed class RevisionRule : IRule
{
    private static readonly WordList Marks = WordList.Load("Judging/Progress/revisions.lexicon");

    private const QuantityRole NoLevel = QuantityRole.Age | QuantityRole.Ordinal | QuantityRole.Duration | QuantityRole.ChangeBy | QuantityRole.ChangeFrom | QuantityRole.Part;

    public string Name => "revision";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || !Likeness.OnOtherDays(pair) || pair.Place == Level.Different || pair.Anchor == Level.Different) return null;
        if (pair.First.Polarity == Polarity.Negative || pair.Second.Polarity == Polarity.Negative || !pair.First.Claim.Tells || !pair.Second.Claim.Tells || pair.First.Anchor.Past || pair.Second.Anchor.Past) return null;
        bool order = pair.First.Claim.AsOf!.Value.Date < pair.Second.Claim.AsOf!.Value.Date;
        (ClaimProfile earlier, ClaimProfile later) = order ? (pair.First, pair.Second) : (pair.Second, pair.First);
        if (Numbers(earlier, later) is not { } numbers || !(IsMoved(later) || IsGuess(earlier)) || !IsOneThing(pair, numbers.Earlier) || AreOfOtherHarm(earlier, later, numbers)) return null;
        (string was, string now) = (CountWords.Say(numbers.Earlier), CountWords.Say(numbers.Later));
        var slot = new Slot($"progress:revision/{numbers.Earlier.Unit ?? numbers.Earlier.Counted}", $"How {(numbers.Earlier.Unit is null ? "many" : "much")} is it now: {Likeness.Topic(later)}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Count, slot, order ? was : now, order ? now : was, $"The number was {was} at first, and {now} later.", Name, 0.7)
        { Identity = 0.75, Progresses = true, Supersedes = true, Order = order ? 1 : -1 };
    }

    private static bool IsMoved(ClaimProfile later) =>
        later.Claim.Frame.Any(n => Marks.SectionOf(n.Lemma) == "moved") || later.Claim.Text.Contains("so far", StringComparison.OrdinalIgnoreCase) || later.Claim.Text.Contains("up from", StringComparison.OrdinalIgnoreCase);

    private static bool IsGuess(ClaimProfile earlier) => earlier.Claim.Frame.Any(n => Marks.SectionOf(n.Lemma) == "first" || n.Quantity is { Hedge: Hedge.AtLeast });

    /// <summary>The two numbers of one unit or of one counted noun that exclude each other; none where a claim has several, or shares one with the other.</summary>
    private static (Quantity Earlier, Quantity Later)? Numbers(ClaimProfile earlier, ClaimProfile later)
    {
        (Quantity, Quantity)? found = null;
        foreach (FrameNode a in earlier.Claim.Frame.Nodes)
        {
            if (a.Quantity is not { } x || (x.Role & NoLevel) != 0) continue;
            foreach (FrameNode b in later.Claim.Frame.Nodes)
            {
                if (b.Quantity is not { } y || (y.Role & NoLevel) != 0 || x.Unit != y.Unit || (x.Unit is null && !IsOneNoun(a, b) && !IsNumberOf(later.Claim, b, a))) continue;
                if (Interval.Of(x).Overlaps(Interval.Of(y))) return null;
                if (found is { } known && known != (x, y)) return null;
                found = (x, y);
            }
        }

        return found;
    }

    /// <summary>Officers and officers; people alone may be anybody.</summary>
    private static bool IsOneNoun(FrameNode a, FrameNode b) => a.Class == WordClass.Noun && a.Lemma == b.Lemma && a.Lemma is not ("person" or "people" or "man" or "woman" or "other" or "time");

    /// <summary>The number of customers has been raised to 480,000.</summary>
    private static bool IsNumberOf(Claim claim, FrameNode number, FrameNode counted)
    {
        if (number is not { Class: WordClass.Number, Preposition: "to" or "at" } || !IsOneNoun(counted, counted)) return false;
        foreach (FrameNode node in claim.Frame.Nodes)
            if (node.Preposition == "of" && node.Lemma == counted.Lemma && node.Head >= 0 && claim.Frame.Nodes[node.Head] is { Lemma: "number" or "total" } tally && tally.Head == number.Head) return true;
        return false;
    }

    /// <summary>Twelve were shot, five were killed: no number that has moved.</summary>
    private static bool AreOfOtherHarm(ClaimProfile earlier, ClaimProfile later, (Quantity Earlier, Quantity Later) numbers)
    {
        foreach (CountFact a in earlier.Counts)
            foreach (CountFact b in later.Counts)
                if (a.Quantity == numbers.Earlier && b.Quantity == numbers.Later && a.Measure != b.Measure && (EventMeasures.CountsPeople(a.Measure) || EventMeasures.CountsPeople(b.Measure))) return true;
        return false;
    }

    /// <summary>Whether many are counted, and a claim tells of their number as such: the number of customers has been raised.</summary>
    private static bool IsTold(Quantity number, PairComparison pair) => number.Low >= 100 && (pair.First.Claim.Frame.Holds("number") || pair.Second.Claim.Frame.Holds("number"));

    /// <summary>Whether words of their own, beside the number, tell that both speak of one thing.</summary>
    private static bool IsOneThing(PairComparison pair, Quantity number)
    {
        if (Likeness.OneIsAnother(pair) || Likeness.NamesDiffer(pair) || (pair.Agent == Level.Different && pair.SharedNames == 0)) return false;
        int needed = number.Unit is null ? 2 : 1;
        bool near = Math.Max(pair.Near.OfFirst, pair.Near.OfSecond) >= 0.45;
        return pair.Meaning.Count >= needed ? near : IsTold(number, pair) && pair.Anchor == Level.Same && pair.Meaning.Count > 0;
    }
}
