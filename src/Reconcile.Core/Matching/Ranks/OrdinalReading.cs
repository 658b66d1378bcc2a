namespace Reconcile.Matching.Ranks;

/// <summary>Which of several a claim says it was: the third time, the fifth floor.</summary>
/// <param name="Value">The ordinal, from 0 for the ground floor.</param>
/// <param name="Noun">What is put in order, or <c>place</c> for who finishes second.</param>
/// <param name="Kind">What the ordinal tells, a section of <c>ranks.lexicon</c>.</param>
/// <param name="Text">The ordinal with its noun, as a person reads it.</param>
internal sealed record OrdinalReading(int Value, string Noun, string Kind, string Text)
{
    /// <summary>Index of the ordinal in the frame.</summary>
    public required int Node { get; init; }
}
