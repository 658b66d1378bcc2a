using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.States;

namespace Reconcile.Judging.States;

/// <summary>Whether what two claims say to be in a state is one thing.</summary>
internal static class Bearers
{
    /// <summary>Whether both claims assert, of one time and of nobody that the other does not name.</summary>
    public static bool MayMeet(PairComparison pair) =>
        !Likeness.NamesDiffer(pair) && !Likeness.OneIsAnother(pair) && pair.First.Anchor.Past == pair.Second.Anchor.Past && Likeness.Asserts(pair.First) && Likeness.Asserts(pair.Second);

    /// <summary>One bearer, by name, by word or by the class of the event that both words name; a ban on one thing is not a ban on another.</summary>
    public static bool AreOne(PairComparison pair, StateReading a, StateReading b) =>
        (Identity.Compare(a.Bearer, b.Bearer) == Level.Same || (a.OfClass && a.Bearer.Key is null && b.Bearer.Key is null)) && !HaveOtherMatter(pair.First.Claim.Frame, a.Bearer.Node, pair.Second.Claim.Frame, b.Bearer.Node);

    /// <summary>Whether a preposition leads to another word in each: a ban on travel, a ban on overtime.</summary>
    private static bool HaveOtherMatter(ClaimFrame first, int a, ClaimFrame second, int b)
    {
        foreach (FrameNode one in first.Nodes)
        {
            if (!IsMatter(first, one, a) || second.Holds(one.Lemma)) continue;
            foreach (FrameNode other in second.Nodes)
                if (IsMatter(second, other, b) && other.Preposition == one.Preposition && !first.Holds(other.Lemma)) return true;
        }

        return false;
    }

    private static bool IsMatter(ClaimFrame frame, FrameNode node, int bearer) =>
        node.Preposition is "on" or "against" or "of" or "for" && node.Time is null && (node.Head == bearer || node.Head == frame.Root);

    /// <summary>The left lane of the bridge and the right lane: each has a word that the other has not.</summary>
    public static bool AreTwo(Participant a, Participant b) => HasOwn(a, b) && HasOwn(b, a);

    /// <summary>How surely a bearer of a name, or in sentences with more in common, is one.</summary>
    public static double Sureness(PairComparison pair, Participant bearer) => bearer.Key is not null || pair.Anchor == Level.Same || pair.SentenceShared.Count > 1 ? 0.8 : 0.75;

    private static bool HasOwn(Participant one, Participant other) => Array.Exists(one.Modifiers, m => Array.IndexOf(other.Modifiers, m) < 0);
}
