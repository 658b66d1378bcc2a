namespace Reconcile.Reading.Paths;

/// <summary>One file to read.</summary>
/// <param name="Path">As it is shown and opened, with forward slashes; <c>-</c> is standard input.</param>
/// <param name="Id">Id of an article that gives none: the path inside the folder or glob it was found by.</param>
/// <param name="IsNamed">Whether the user named this very file; a file found in a folder is read only where its format is known.</param>
internal sealed record InputFile(string Path, string Id, bool IsNamed);
