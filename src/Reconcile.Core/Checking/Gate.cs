using System.Collections.Immutable;
using System.Globalization;

namespace Reconcile.Checking;

/// <summary>Decides which findings of a run fail a build. Immutable and thread-safe.</summary>
/// <param name="options">The settings.</param>
public sealed class Gate(GateOptions options)
{
    /// <summary>Sorts the findings of a run into those that fail and those that pass, each with its reason.</summary>
    /// <param name="run">The run, with all articles, old and new.</param>
    public GateResult Judge(Reconciliation run)
    {
        ArgumentNullException.ThrowIfNull(run);
        Dictionary<string, string> articles = run.Claims.ToDictionary(c => c.Id, c => c.ArticleId, StringComparer.Ordinal);
        Dictionary<string, Waiver> waivers = options.Waivers.DistinctBy(w => w.Fingerprint).ToDictionary(w => w.Fingerprint, StringComparer.Ordinal);
        List<Finding> failing = [], known = [], waived = [];
        HashSet<string> present = new(StringComparer.Ordinal);
        foreach (Finding finding in run.Findings)
        {
            present.Add(finding.Fingerprint);
            if (!options.FailOn.Any(r => r.Holds(finding))) continue;
            if (waivers.TryGetValue(finding.Fingerprint, out Waiver? waiver) && !Expired(waiver)) waived.Add(finding);
            else if (IsKnown(finding, articles)) known.Add(finding);
            else failing.Add(finding);
        }

        return new GateResult([.. failing], [.. known], [.. waived], Stale(present), Faults(present));
    }

    private bool Expired(Waiver waiver) => waiver.Until is { } until && options.Today is { } today && today > until;

    private bool IsKnown(Finding finding, Dictionary<string, string> articles)
    {
        if (options.Baseline?.Contains(finding.Fingerprint) == true || options.OlderFingerprints.Contains(finding.Fingerprint)) return true;
        return options.OlderArticles.Count > 0
            && finding.Positions.All(p => p.Claims.All(c => articles.TryGetValue(c, out string? article) && options.OlderArticles.Contains(article)));
    }

    private ImmutableArray<BaselineEntry> Stale(HashSet<string> present) =>
        options.Baseline is null ? [] : [.. options.Baseline.Entries.Where(e => !present.Contains(e.Fingerprint))];

    private ImmutableArray<FileFault> Faults(HashSet<string> present)
    {
        List<FileFault> faults = [];
        foreach (Waiver waiver in options.Waivers)
        {
            if (!present.Contains(waiver.Fingerprint))
                faults.Add(new FileFault(waiver.Path, waiver.Line, 1, $"the waiver for {waiver.Fingerprint} is stale: no finding has this fingerprint any more; remove the line"));
            else if (Expired(waiver))
                faults.Add(new FileFault(waiver.Path, waiver.Line, 1,
                    $"the waiver for {waiver.Fingerprint} expired on {waiver.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; settle the finding or renew it"));
        }

        return [.. faults];
    }
}
