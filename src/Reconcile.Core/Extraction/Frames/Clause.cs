namespace Reconcile.Extraction.Frames;

/// <summary>A predicate with the tokens that belong to its clause and the arguments it inherits from around it.</summary>
internal sealed record Clause
{
    /// <summary>Token of the predicate: a verb, a predicate noun or adjective, a nominal event, or the head of a verbless heading.</summary>
    public required int Predicate { get; init; }

    /// <summary>Token of the outermost governor that forms one clause with the predicate (<c>managed</c> in <c>managed to capture</c>).</summary>
    public required int Top { get; init; }

    public required ClauseKind Kind { get; init; }

    /// <summary>Tokens of the clause, in text order.</summary>
    public required int[] Tokens { get; init; }

    /// <summary>Token of a subject that stands outside of the clause, or -1.</summary>
    public int SharedSubject { get; init; } = -1;

    /// <summary>Token of an object that stands outside of the clause, or -1.</summary>
    public int SharedObject { get; init; } = -1;

    public required TextSpan Span { get; init; }
}
