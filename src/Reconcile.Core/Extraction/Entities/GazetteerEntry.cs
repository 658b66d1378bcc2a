namespace Reconcile.Extraction.Entities;

/// <summary>A listed name.</summary>
/// <param name="Key">Identity across articles.</param>
/// <param name="Class">What it is.</param>
/// <param name="Government">For a capital, the key of the government it can stand for; else null.</param>
/// <param name="Gender">For a person: <c>male</c> or <c>female</c>.</param>
internal sealed record GazetteerEntry(string Key, GazetteerClass Class, string? Government = null, string? Gender = null);
