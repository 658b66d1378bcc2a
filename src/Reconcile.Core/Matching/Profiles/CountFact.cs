namespace Reconcile.Matching.Profiles;

/// <summary>A number with what it measures: <c>twelve people were killed</c> measures <c>die</c> of persons.</summary>
/// <param name="Measure">Event class or attribute that is counted or measured.</param>
/// <param name="Counted">Lemma of the counted noun; <c>person</c> where people in general are meant; null for a measure.</param>
/// <param name="People">Whether people are counted.</param>
/// <param name="Of">Key or lemma of whom or what it is an attribute of (age, magnitude, population), or null.</param>
/// <param name="Quantity">The value.</param>
/// <param name="Node">Index of the node in the frame.</param>
/// <param name="Modifiers">What restricts the counted noun.</param>
internal sealed record CountFact(string Measure, string? Counted, bool People, string? Of, Quantity Quantity, int Node, string[] Modifiers);
