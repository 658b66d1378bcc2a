namespace Reconcile;

/// <summary>A number with what it measures: <c>twelve people were killed</c> measures <c>die</c> of persons.</summary>
/// <param name="Measure">Event class or attribute that is counted or measured.</param>
/// <param name="Counted">Lemma of the counted noun; <c>person</c> where people in general are meant; null for a measure.</param>
/// <param name="People">Whether people are counted.</param>
/// <param name="Of">Key of whom or what it is an attribute of (age, population), or null.</param>
/// <param name="Quantity">The value.</param>
/// <param name="Modifiers">Keys or lemmas of what restricts the counted noun, sorted.</param>
/// <param name="Restricted">Whether a clause or a place restricts what is counted (<c>the two who were shot in the car</c>).</param>
internal sealed record CountFact(string Measure, string? Counted, bool People, string? Of, Quantity Quantity, string[] Modifiers, bool Restricted);
