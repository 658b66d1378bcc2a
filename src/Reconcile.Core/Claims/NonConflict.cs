namespace Reconcile;

/// <summary>Two claims that look like a conflict and are none, with the reason.</summary>
/// <param name="First">The <see cref="Claim.Id"/> that comes first.</param>
/// <param name="Second">The other claim.</param>
/// <param name="Reason">A stable word: <c>approximation</c>, <c>scope-difference</c>, <c>different-event</c>, <c>part-of-whole</c>, <c>estimate-spread</c>.</param>
/// <param name="Because">The reason in one plain sentence.</param>
public sealed record NonConflict(string First, string Second, string Reason, string Because);
