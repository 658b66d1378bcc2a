using Reconcile.Language;

namespace Reconcile.Matching.Alignment;

/// <summary>A content word of a short text, as it is aligned with the words of another.</summary>
internal sealed record TextWord
{
    /// <summary>Token in the parsed text.</summary>
    public required int Token { get; init; }

    /// <summary>Dictionary form in lower case.</summary>
    public required string Lemma { get; init; }

    public required Upos Upos { get; init; }

    /// <summary>How much the word tells, 0..1.5.</summary>
    public required double Weight { get; init; }

    /// <summary>Identity of what it names, or null.</summary>
    public string? Key { get; init; }

    /// <summary>The full name, where it names something.</summary>
    public string? Name { get; init; }

    /// <summary>The number that counts it, or that it is.</summary>
    public Quantity? Quantity { get; init; }

    public TimeRange? Time { get; init; }

    /// <summary>Whether it is negated with all that stands above it.</summary>
    public bool Negated { get; init; }

    /// <summary>Index of the governing content word, or -1.</summary>
    public int Head { get; init; } = -1;

    /// <summary>What it does under its head.</summary>
    public FrameRole Role { get; init; }

    /// <summary>Its first senses.</summary>
    public WordMeaning Meaning { get; init; } = WordMeaning.Nothing;

    /// <summary>Class of events it names, or null.</summary>
    public string? EventClass { get; init; }
}
