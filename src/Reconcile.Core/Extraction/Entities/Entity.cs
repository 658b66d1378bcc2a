namespace Reconcile.Extraction.Entities;

/// <summary>Somebody or something an article names.</summary>
/// <param name="Key">Identity across articles, lower case, such as <c>gov:russia</c>, <c>person:konashenkov</c>, <c>place:dnipro-river</c>.</param>
/// <param name="Name">The fullest form in the article.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Entity(string Key, string Name, EntityKind Kind);
