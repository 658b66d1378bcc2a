namespace Reconcile.Matching.Causes;

/// <summary>What a claim says brought harm about.</summary>
/// <param name="Event">Word for the harm, such as <c>crash</c>.</param>
/// <param name="EventClass">Class of that event, or the word where it is in none.</param>
/// <param name="Cause">The noun of the cause.</param>
/// <param name="Kind">Which kind of cause it is, a section of <c>named-causes.lexicon</c>.</param>
/// <param name="Text">The cause as a person reads it.</param>
internal sealed record NamedCause(string Event, string EventClass, string Cause, string Kind, string Text);
