using System.Globalization;

namespace Reconcile.Core.Tests.Reporting;

/// <summary>What may never stand in a report, whatever the articles say.</summary>
internal static class Harmless
{
    /// <summary>Characters that steer a terminal or turn the reading direction; line ends are allowed.</summary>
    public static IEnumerable<string> Steering(string text) => text
        .Where((c, i) => c is not ('\n' or '\r' or '\u200b') && !Paired(text, i)
            && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
        .Select(c => $"U+{(int)c:X4}").Distinct();

    private static bool Paired(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]);
}
