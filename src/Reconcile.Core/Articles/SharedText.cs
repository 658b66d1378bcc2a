namespace Reconcile;

/// <summary>Words of one article that stand in another too.</summary>
/// <param name="Other">The <see cref="Article.Id"/> of the other article.</param>
/// <param name="Share">The part of this article's words that stand in the other in the same order, 0..1.</param>
/// <param name="Direction">Which of the two had the words first, as far as that can be said.</param>
public readonly record struct SharedText(string Other, double Share, CopyDirection Direction);
