namespace Reconcile.Checking;

/// <summary>One finding that is known.</summary>
/// <param name="Fingerprint">The <see cref="Finding.Fingerprint"/>; it alone decides.</param>
/// <param name="Description">Relation, type and question, for people who read the diff.</param>
/// <param name="Line">Line in the file, from 1; 0 where it was made from a finding.</param>
public sealed record BaselineEntry(string Fingerprint, string Description, int Line = 0);
