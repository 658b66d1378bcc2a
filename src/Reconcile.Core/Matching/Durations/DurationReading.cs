namespace Reconcile.Matching.Durations;

/// <summary>How long something is said to have lasted.</summary>
/// <param name="Event">Word for it, such as <c>standoff</c>.</param>
/// <param name="EventClass">Class of the event, or the word where it is in none.</param>
/// <param name="Low">Least length that the words allow, in minutes.</param>
/// <param name="High">Greatest length that they allow, in minutes; infinite for <c>more than eight hours</c>.</param>
/// <param name="Quantity">The length as it is written.</param>
internal sealed record DurationReading(string Event, string EventClass, double Low, double High, Quantity Quantity)
{
    /// <summary>The length as it is told, without latitude, in minutes.</summary>
    public required double Length { get; init; }

    /// <summary>What kind of nouns the word is of, a section of <c>durations.lexicon</c>, or null.</summary>
    public string? Kind { get; init; }
}
