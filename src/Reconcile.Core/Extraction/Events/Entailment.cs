namespace Reconcile.Extraction.Events;

/// <summary>What an event of one class brings with it.</summary>
/// <param name="Class">Class of the event that follows.</param>
/// <param name="OfPatient">Whether its subject is the object of the first (kill: the killed die) or the subject (drown: the drowned die).</param>
internal readonly record struct Entailment(string Class, bool OfPatient);
