namespace Reconcile.Matching.Denials;

/// <summary>That somebody is blamed for a wrong, or that he denies it.</summary>
/// <param name="Person">Key of the one who is blamed.</param>
/// <param name="Name">The name as the claim gives it.</param>
/// <param name="Denied">Whether it is the denial.</param>
/// <param name="Wrong">Class of what was done or not done, or null where it is not told: the allegations.</param>
internal sealed record BlameReading(string Person, string Name, bool Denied, string? Wrong);
