namespace Reconcile.Matching.Unity;

/// <summary>Whether all of a body were of one mind.</summary>
/// <param name="All">Whether they were.</param>
/// <param name="Body">The body, a section of <c>unity.lexicon</c>, or null where only its decision is named.</param>
/// <param name="Bare">Whether the claim does not say about what, so that it speaks of what the article is about.</param>
/// <param name="Text">The reading as a person reads it.</param>
internal sealed record UnityReading(bool All, string? Body, bool Bare, string Text)
{
    /// <summary>Whether it only tells that so many of the body wanted something, which tells against one mind where the article says that there was none.</summary>
    public bool Leans { get; init; }
}
