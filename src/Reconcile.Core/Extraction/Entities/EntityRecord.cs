namespace Reconcile.Extraction.Entities;

/// <summary>What an article says of an entity, while it is gathered.</summary>
internal sealed class EntityRecord
{
    public required string Key { get; init; }

    public required string Name { get; set; }

    public required EntityKind Kind { get; set; }

    public string? Gender { get; set; }

    /// <summary>Offices and roles in lower case, each with spaces around it.</summary>
    public string Roles { get; set; } = " ";
}
