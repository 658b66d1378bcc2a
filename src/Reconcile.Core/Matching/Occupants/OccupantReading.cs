namespace Reconcile.Matching.Occupants;

/// <summary>How many are said to have been in a building when it happened.</summary>
/// <param name="Who">Who is counted, as one word for all its names.</param>
/// <param name="Quantity">How many.</param>
/// <param name="AtMoment">Whether the words say when: as the fire broke out, at the time.</param>
/// <param name="Text">The number in words.</param>
internal sealed record OccupantReading(string Who, Quantity Quantity, bool AtMoment, string Text);
