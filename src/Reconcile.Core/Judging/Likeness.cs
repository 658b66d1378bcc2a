using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging;

/// <summary>Questions about a pair of claims that more than one rule asks.</summary>
internal static class Likeness
{
    /// <summary>Whether the two speak of one event of one kind: nothing known about it differs, and a participant is known to be shared.</summary>
    public static bool OneEvent(PairComparison pair)
    {
        if (pair.Agent == Level.Different || pair.Patient == Level.Different) return false;
        if (pair.Place == Level.Different || pair.Time == Level.Different || pair.Anchor == Level.Different) return false;
        return pair.Agent == Level.Same || pair.Patient == Level.Same || pair.SharedNames > 0;
    }

    /// <summary>As <see cref="OneEvent"/>, and all that one side says of the participants the other says too.</summary>
    public static bool SameCore(PairComparison pair) =>
        OneEvent(pair) && pair.Agent is Level.Same or Level.Close or Level.Unknown && pair.Patient is Level.Same or Level.Close or Level.Unknown
        && (pair.Agent != Level.Unknown || pair.Patient != Level.Unknown);

    /// <summary>Whether the claim states something as done or holding.</summary>
    public static bool IsFactual(ClaimProfile profile) =>
        profile.Claim.Status is ClaimStatus.Stated or ClaimStatus.Completed or ClaimStatus.Confirmed or ClaimStatus.UnderWay or ClaimStatus.Reported;

    /// <summary>Within one article, one voice that says two things says them of two things.</summary>
    public static bool OneVoice(PairComparison pair) => pair.First.Article == pair.Second.Article && pair.First.Speaker == pair.Second.Speaker;

    /// <summary>Words that name the event in a question.</summary>
    public static string Topic(ClaimProfile profile) => profile.Claim.Text.Length <= 90 ? profile.Claim.Text : profile.Claim.Text[..profile.Claim.Text.LastIndexOf(' ', 90)] + " …";
}
