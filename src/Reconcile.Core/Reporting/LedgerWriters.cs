using System.Collections.Immutable;

namespace Reconcile.Reporting;

/// <summary>The formats in which the claims of single articles are written.</summary>
public static class LedgerWriters
{
    /// <summary>All writers, in the order in which help texts list them.</summary>
    public static ImmutableArray<LedgerWriter> All { get; } =
        [new TextLedgerWriter(), new JsonLinesLedgerWriter(), new CsvLedgerWriter()];

    /// <summary>The writer of a format, or null when there is none of that name.</summary>
    /// <param name="name">Such as <c>jsonl</c>; case does not matter.</param>
    public static LedgerWriter? ByName(string name) =>
        All.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.OrdinalIgnoreCase));
}
