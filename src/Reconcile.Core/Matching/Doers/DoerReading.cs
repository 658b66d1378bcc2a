using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Doers;

/// <summary>By whose hand somebody died.</summary>
/// <param name="Victim">Who died.</param>
/// <param name="Doer">Who did it, or null where it was the victim.</param>
/// <param name="Side">The side that the doer is on (police, rebel), a section of <c>doers.lexicon</c>, or null where the word does not tell.</param>
internal sealed record DoerReading(Participant Victim, Participant? Doer, string? Side);
