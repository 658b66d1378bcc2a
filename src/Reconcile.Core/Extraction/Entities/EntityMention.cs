namespace Reconcile.Extraction.Entities;

/// <summary>A name, pronoun or definite description, and whom or what it stands for.</summary>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">Index just after its last token.</param>
/// <param name="HeadToken">The head token.</param>
/// <param name="Entity">Index into <see cref="EntityIndex.Entities"/>.</param>
internal sealed record EntityMention(int FirstToken, int EndToken, int HeadToken, int Entity);
