using System.Collections.Immutable;

namespace Reconcile.Checking;

/// <summary>
/// The findings that are known, as a file to keep under version control: one a line, ordered by fingerprint, so that a diff shows
/// which finding came and which went. Immutable.
/// </summary>
public sealed class Baseline
{
    private readonly HashSet<string> _fingerprints;

    private Baseline(ImmutableArray<BaselineEntry> entries)
    {
        Entries = entries;
        _fingerprints = new HashSet<string>(entries.Select(e => e.Fingerprint), StringComparer.Ordinal);
    }

    /// <summary>The entries, ordered by fingerprint.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>A baseline of these findings.</summary>
    /// <param name="findings">Findings of a run.</param>
    public static Baseline Of(IEnumerable<Finding> findings) => new([.. findings
        .Select(f => new BaselineEntry(f.Fingerprint, $"{GateRule.Name(f.Relation)} {GateRule.Name(f.Type)} {EntryLine.OneLine(f.Question)}"))
        .DistinctBy(e => e.Fingerprint).OrderBy(e => e.Fingerprint, StringComparer.Ordinal)]);

    /// <summary>Reads a baseline; what is no entry becomes a fault.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="path">Its name, for the faults.</param>
    /// <param name="faults">The faults, in file order.</param>
    public static Baseline Parse(string text, string path, out ImmutableArray<FileFault> faults)
    {
        List<FileFault> found = [];
        List<BaselineEntry> entries = [];
        foreach (EntryLine line in EntryLine.Read(text, path, found)) entries.Add(new BaselineEntry(line.Fingerprint, line.Rest, line.Number));
        faults = [.. found];
        return new Baseline([.. entries.OrderBy(e => e.Fingerprint, StringComparer.Ordinal)]);
    }

    /// <summary>Whether a finding with this fingerprint is known.</summary>
    /// <param name="fingerprint">The fingerprint.</param>
    public bool Contains(string fingerprint) => _fingerprints.Contains(fingerprint);

    /// <summary>Writes the file.</summary>
    /// <param name="output">Where it goes.</param>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("# Findings that are known, written by 'reconcile check --update-baseline'.\n# One a line: fingerprint, relation, type, question.\n");
        foreach (BaselineEntry entry in Entries) output.Write($"{entry.Fingerprint} {entry.Description}\n");
    }
}
