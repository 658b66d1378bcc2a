namespace Reconcile.Matching.Causes;

/// <summary>Whether somebody meant the harm that a claim tells of.</summary>
/// <param name="Meant">Whether it was meant; else chance, a fault or a mistake brought it about.</param>
/// <param name="Event">Word for what did harm, such as <c>fire</c>.</param>
/// <param name="EventClass">Class of that event, or the word where it is in none.</param>
/// <param name="Word">The word that tells it.</param>
internal sealed record CauseReading(bool Meant, string Event, string EventClass, string Word);
