using System.Collections.Immutable;
using System.Globalization;

namespace Reconcile.Checking;

/// <summary>A finding that somebody decided to let pass, with the reason.</summary>
/// <param name="Fingerprint">The <see cref="Finding.Fingerprint"/>.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="Until">The last day it holds, or null for no end.</param>
/// <param name="Path">The file it stands in.</param>
/// <param name="Line">Its line there, from 1.</param>
public sealed record Waiver(string Fingerprint, string Reason, DateOnly? Until, string Path, int Line)
{
    private const string UntilMark = "until=";

    /// <summary>Reads lines <c>FINGERPRINT [until=YYYY-MM-DD] REASON</c>; what is none becomes a fault.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="path">Its name, for the faults.</param>
    /// <param name="faults">The faults, in file order.</param>
    public static ImmutableArray<Waiver> Parse(string text, string path, out ImmutableArray<FileFault> faults)
    {
        List<FileFault> found = [];
        List<Waiver> waivers = [];
        foreach (EntryLine line in EntryLine.Read(text, path, found))
        {
            string reason = line.Rest;
            DateOnly? until = null;
            if (reason.StartsWith(UntilMark, StringComparison.Ordinal))
            {
                int blank = reason.IndexOf(' ', StringComparison.Ordinal);
                string day = reason[UntilMark.Length..(blank < 0 ? reason.Length : blank)];
                if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed))
                {
                    found.Add(new FileFault(path, line.Number, line.Column, $"'{day}' is no day; write until=2026-12-31"));
                    continue;
                }

                until = parsed;
                reason = blank < 0 ? string.Empty : reason[blank..].Trim();
            }

            if (reason.Length == 0) found.Add(new FileFault(path, line.Number, line.Column, "the waiver gives no reason; write why this finding may pass"));
            else waivers.Add(new Waiver(line.Fingerprint, reason, until, path, line.Number));
        }

        faults = [.. found];
        return [.. waivers];
    }
}
