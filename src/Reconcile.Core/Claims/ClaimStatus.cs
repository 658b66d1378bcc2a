namespace Reconcile;

/// <summary>How far along, and how sure, the event of a claim is said to be.</summary>
public enum ClaimStatus
{
    /// <summary>Stated as a fact that holds or happened, with no word on progress.</summary>
    Stated,

    /// <summary><c>plans to</c>, <c>will</c> of an intention, <c>ordered to</c>: not begun.</summary>
    Planned,

    /// <summary><c>is being</c>, <c>under way</c>, <c>continues</c>: begun, not done.</summary>
    UnderWay,

    /// <summary><c>has completed</c>, <c>finished</c>: done.</summary>
    Completed,

    /// <summary><c>cancelled</c>, <c>called off</c>.</summary>
    Cancelled,

    /// <summary><c>will</c>, <c>expected to</c>: a prediction.</summary>
    Predicted,

    /// <summary><c>may</c>, <c>could</c>, <c>likely</c>: possible.</summary>
    Possible,

    /// <summary><c>reportedly</c>, <c>alleged</c>, <c>said to be</c>.</summary>
    Reported,

    /// <summary><c>confirmed</c>.</summary>
    Confirmed,

    /// <summary><c>not confirmed</c>, <c>unconfirmed</c>.</summary>
    Unconfirmed,

    /// <summary><c>if</c>, <c>would</c>: holds only under a condition.</summary>
    Conditional,
}
