namespace Reconcile.Matching.Custody;

/// <summary>What a claim says of somebody and the law.</summary>
/// <param name="Step">How far it has come.</param>
/// <param name="Person">Key of the person, or null where only the doer of the story is meant (<c>a suspect</c>, <c>no arrests</c>).</param>
/// <param name="Count">How many are meant, or null where one is or it is not said.</param>
internal readonly record struct CustodyReading(CustodyStep Step, string? Person, double? Count);
