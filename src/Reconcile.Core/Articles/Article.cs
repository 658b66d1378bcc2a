using System.Collections.Immutable;

namespace Reconcile;

/// <summary>One article of one outlet. Immutable; every offset in a report counts UTF-16 code units of <see cref="Text"/>.</summary>
public sealed record Article
{
    /// <summary>Identifies the article within one run; unique there.</summary>
    public required string Id { get; init; }

    /// <summary>The text as it was given, with nothing removed.</summary>
    public required string Text { get; init; }

    /// <summary>The outlet, or null where it is neither given nor said in the text.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, or null where that is unknown; relative dates then stay unresolved.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The address it was published at, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The language as a BCP 47 tag; null means English is assumed.</summary>
    public string? Language { get; init; }

    /// <summary>The file it was read from, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The agency or outlet the text came from (wire copy), or null where the outlet wrote it.</summary>
    public string? Origin { get; init; }

    /// <summary>Which of the fields above were read from the text instead of given.</summary>
    public InferredFields Inferred { get; init; }

    /// <summary>Stretches of the text that are left out of the analysis, in text order, without overlap.</summary>
    public ImmutableArray<StrippedSpan> Stripped { get; init; } = [];

    /// <summary>The identifier and outlet; never the text.</summary>
    public override string ToString() => Outlet is null ? Id : $"{Id} ({Outlet})";
}
