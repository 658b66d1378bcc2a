using System.Globalization;

namespace Reconcile.Reading;

/// <summary>Something that could not be read, or not as it was meant.</summary>
/// <param name="Code">A stable word such as <c>not-found</c>, <c>encoding</c> or <c>json</c>.</param>
/// <param name="Path">The file, folder or pattern.</param>
/// <param name="Message">What is wrong and what to do about it, in one plain sentence.</param>
/// <param name="Line">Line in the file, from 1, or null.</param>
/// <param name="Column">Column in the line in bytes, from 1, or null.</param>
/// <param name="IsWarning">True where the article was read all the same, or a file that is about its folder was passed over; false where something was left out.</param>
public sealed record ReadingProblem(string Code, string Path, string Message, int? Line = null, int? Column = null, bool IsWarning = false)
{
    /// <summary><c>file:line:column: message</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}{Place(Line)}{Place(Column)}: {Message}");

    private static string Place(int? number) => number is { } n ? string.Create(CultureInfo.InvariantCulture, $":{n}") : string.Empty;
}
