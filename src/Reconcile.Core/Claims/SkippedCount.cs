namespace Reconcile;

/// <summary>How much was not checked, and why.</summary>
/// <param name="Reason">A stable word such as <c>question</c>, <c>conditional</c>, <c>not-english</c>, <c>unreadable</c>, <c>not-article</c>.</param>
/// <param name="Count">How many sentences, clauses or articles.</param>
public sealed record SkippedCount(string Reason, int Count);
