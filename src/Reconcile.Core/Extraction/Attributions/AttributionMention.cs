using System.Collections.Immutable;

namespace Reconcile.Extraction.Attributions;

/// <summary>Somebody is said to say something.</summary>
/// <param name="Source">Words that name the source, or null where nobody is named (<c>reportedly</c>).</param>
/// <param name="Cue">Words that show that it is said, or null (headline with a colon).</param>
/// <param name="Content">What is said.</param>
/// <param name="Speaker">The resolved speaker and the stance.</param>
/// <param name="Outer">Index of the attribution whose content holds this one, or -1.</param>
/// <param name="CueToken">Token of the cue's head, or -1.</param>
/// <param name="Confidence">0..1.</param>
/// <param name="Rule">Name of the rule that made it.</param>
internal sealed record AttributionMention(
    TextSpan? Source, TextSpan? Cue, TextSpan Content, Speaker Speaker, int Outer, int CueToken, double Confidence, string Rule);
