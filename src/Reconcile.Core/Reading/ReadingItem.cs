namespace Reconcile.Reading;

/// <summary>One step of a reading: an article or a problem; exactly one of the two is set.</summary>
/// <param name="Article">The article, or null.</param>
/// <param name="Problem">The problem, or null.</param>
public sealed record ReadingItem(Article? Article, ReadingProblem? Problem);
