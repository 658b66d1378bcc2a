using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Doers;

/// <summary>By whose hand somebody died.</summary>
/// <param name="Victim">Who died.</param>
/// <param name="Doer">Who did it, or null where it was the victim.</param>
internal sealed record DoerReading(Participant Victim, Participant? Doer);
