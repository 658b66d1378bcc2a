using System.Globalization;

namespace Reconcile.Checking;

/// <summary>A fault in a baseline, a list of waivers or the settings, and where it stands.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Message">What is wrong and what to do, in one plain sentence.</param>
public sealed record FileFault(string Path, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column: message</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: {Message}");
}
