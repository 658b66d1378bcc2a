namespace Reconcile.Extraction.Entities;

/// <summary>A name at one place, while it is being typed and chained.</summary>
internal sealed class NamePiece
{
    /// <summary>First token of the name itself.</summary>
    public required int First { get; set; }

    /// <summary>Index just after the last token of the name.</summary>
    public required int End { get; set; }

    /// <summary>First token of the mention, which may hold a title or role before the name.</summary>
    public int MentionFirst { get; set; } = -1;

    /// <summary>The words of the name without titles.</summary>
    public required string Name { get; set; }

    public EntityKind Kind { get; set; }

    /// <summary>Identity, where a list or the form of the name gives it.</summary>
    public string? Key { get; set; }

    /// <summary>Offices and roles the text gives the person here, in lower case.</summary>
    public string? Role { get; set; }

    /// <summary><c>male</c>, <c>female</c> or null.</summary>
    public string? Gender { get; set; }

    /// <summary>Whether the kind comes from a list or from the form of the name, not from a guess by context.</summary>
    public bool Certain { get; set; }

    /// <summary>Whether the tagger takes it for a proper noun.</summary>
    public bool Proper { get; set; }

    /// <summary>Whether it opens a sentence or a quotation, where any word has a capital.</summary>
    public bool Opens { get; set; }

    /// <summary>The first mention of the same person, or null for that itself.</summary>
    public NamePiece? Root { get; set; }

    /// <summary>Index of the entity, once chained.</summary>
    public int Entity { get; set; } = -1;
}
