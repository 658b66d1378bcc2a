namespace Reconcile;

/// <summary>A place where an article speaks of its own version.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Span">The words.</param>
public readonly record struct VersionNote(VersionKind Kind, TextSpan Span);
