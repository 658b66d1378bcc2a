namespace Reconcile.Extraction.Entities;

/// <summary>The entities of one article and where they are mentioned.</summary>
internal sealed class EntityIndex(Entity[] entities, EntityMention[] mentions, int[] byToken)
{
    public Entity[] Entities { get; } = entities;

    /// <summary>In text order.</summary>
    public EntityMention[] Mentions { get; } = mentions;

    /// <summary>The entity that the token is part of a mention of, or null.</summary>
    public Entity? At(int token) => byToken[token] < 0 ? null : Entities[Mentions[byToken[token]].Entity];

    /// <summary>The mention that covers the token, or null.</summary>
    public EntityMention? MentionAt(int token) => byToken[token] < 0 ? null : Mentions[byToken[token]];
}
