using System.Collections.Immutable;
using Reconcile.Extraction.Clauses;

namespace Reconcile.Extraction.Attributions;

/// <summary>Somebody is said to say something.</summary>
/// <param name="Source">Words that name the source, or null where nobody is named (<c>reportedly</c>).</param>
/// <param name="Cue">Words that show that it is said, or null (headline with a colon).</param>
/// <param name="Content">What is said: from its first to its last word, with a short cue in the middle (<c>"Yes," he said. "All of it."</c>), or the longest part where more stands between.</param>
/// <param name="Speaker">The resolved speaker and the stance.</param>
/// <param name="Outer">Index of the attribution whose content holds this one, or -1.</param>
/// <param name="CueToken">Token of the cue's head, or -1.</param>
/// <param name="Confidence">0..1.</param>
/// <param name="Rule">Name of the rule that made it.</param>
internal sealed record AttributionMention(
    TextSpan? Source, TextSpan? Cue, TextSpan Content, Speaker Speaker, int Outer, int CueToken, double Confidence, string Rule)
{
    /// <summary>Tokens of the content without the cue and source inside it, in text order.</summary>
    public ImmutableArray<TokenRange> Parts { get; init; } = [];

    /// <summary>Tokens of the cue; empty where there is none.</summary>
    public TokenRange CueRange { get; init; } = TokenRange.None;

    /// <summary>Tokens of the source; empty where there is none.</summary>
    public TokenRange SourceRange { get; init; } = TokenRange.None;

    /// <summary>Head token of the source, or -1.</summary>
    public int SourceToken { get; init; } = -1;

    /// <summary>
    /// Whether the content is a proposition that is said to hold or not to hold: a clause or a quotation, not the object of an attitude
    /// (<c>criticised the plan</c>) and not what is only wanted.
    /// </summary>
    public bool Propositional { get; init; }

    /// <summary>Whether a token of the content is said by this speaker.</summary>
    public bool Covers(int token)
    {
        foreach (TokenRange part in Parts)
            if (part.Contains(token)) return true;
        return false;
    }
}
