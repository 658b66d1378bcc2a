using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Doers;

/// <summary>By whose hand, if by any, somebody died, or was shot or stabbed.</summary>
/// <param name="Victim">Who died.</param>
/// <param name="Doer">Who did it, or null where it was nobody else or is not told.</param>
/// <param name="Side">The side that the doer is on (police, rebel), a section of <c>doers.lexicon</c>, or null where the word does not tell.</param>
internal sealed record DoerReading(Participant Victim, Participant? Doer, string? Side)
{
    /// <summary>The manner of one who did it himself.</summary>
    public const string OwnHand = "own-hand";

    /// <summary>The manner of one to whom another did it.</summary>
    public const string Another = "another";

    /// <summary>How it came about: one of the two, or a section of <c>manners.lexicon</c>.</summary>
    public string Manner { get; init; } = Doer is null ? OwnHand : Another;

    /// <summary>Whether the victim is said to have died of it.</summary>
    public bool Fatal { get; init; } = true;

    /// <summary>Whether the victim is told by a pronoun and may be anybody.</summary>
    public bool Loose { get; init; }

    /// <summary>What was done, <c>shoot</c> or <c>stab</c>, or null.</summary>
    public string? Means { get; init; }
}
