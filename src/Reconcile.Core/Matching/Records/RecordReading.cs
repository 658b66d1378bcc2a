namespace Reconcile.Matching.Records;

/// <summary>What a claim says of somebody's dealings with the law before the story.</summary>
/// <param name="Has">Whether there were any.</param>
/// <param name="Person">Key of the person, or the kind of a person of whom a story has one (<c>suspect</c>).</param>
internal sealed record RecordReading(bool Has, string Person);
