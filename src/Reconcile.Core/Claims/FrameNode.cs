namespace Reconcile;

/// <summary>A content word of a clause with what it does there.</summary>
internal sealed record FrameNode
{
    /// <summary>Dictionary form; a particle verb carries its particle (<c>pull out</c>).</summary>
    public required string Lemma { get; init; }

    public required WordClass Class { get; init; }

    /// <summary>Index of the governing node in the frame, or -1 for the root.</summary>
    public required int Head { get; init; }

    public required FrameRole Role { get; init; }

    /// <summary>The preposition or subordinator that links it to its head, or null.</summary>
    public string? Preposition { get; init; }

    /// <summary>Class of events, where the word names one.</summary>
    public string? EventClass { get; init; }

    /// <summary>Whether the word itself is negated in its scope (after implicatives and double negation).</summary>
    public bool Negated { get; init; }

    public Absolute Absolute { get; init; }

    public ClaimStatus Status { get; init; }

    /// <summary>Whether it stands for something known: <c>the captain</c>, <c>her house</c>, a name.</summary>
    public bool Definite { get; init; }

    /// <summary>The number that counts or measures it.</summary>
    public Quantity? Quantity { get; init; }

    public TimeRange? Time { get; init; }

    /// <summary>Identity across articles, where the word names somebody or something.</summary>
    public string? EntityKey { get; init; }

    /// <summary>The fullest name.</summary>
    public string? EntityName { get; init; }

    /// <summary>Where it stands in the article.</summary>
    public required TextSpan Span { get; init; }
}
