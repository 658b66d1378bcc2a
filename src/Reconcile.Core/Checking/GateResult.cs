using System.Collections.Immutable;

namespace Reconcile.Checking;

/// <summary>What a check came to.</summary>
/// <param name="Failing">Findings at or above the gate that are neither known nor waived, in report order.</param>
/// <param name="Known">Findings at or above the gate that stand in the baseline or among older articles.</param>
/// <param name="Waived">Findings at or above the gate that a waiver lets pass.</param>
/// <param name="StaleEntries">Entries of the baseline that no finding has any more; updating the baseline drops them.</param>
/// <param name="Faults">Waivers that are stale or expired; they fail the check.</param>
public sealed record GateResult(
    ImmutableArray<Finding> Failing,
    ImmutableArray<Finding> Known,
    ImmutableArray<Finding> Waived,
    ImmutableArray<BaselineEntry> StaleEntries,
    ImmutableArray<FileFault> Faults)
{
    /// <summary>Whether nothing fails.</summary>
    public bool Passed => Failing.IsEmpty && Faults.IsEmpty;

    /// <summary>One line: what fails, what is known, what was waived, and the verdict.</summary>
    public override string ToString()
    {
        List<string> parts = [$"{Failing.Length} at or above the gate"];
        if (Known.Length > 0) parts.Add($"{Known.Length} known");
        if (Waived.Length > 0) parts.Add($"{Waived.Length} waived");
        if (StaleEntries.Length > 0) parts.Add($"{StaleEntries.Length} gone from the baseline");
        if (Faults.Length > 0) parts.Add($"{Faults.Length} stale or expired waiver{(Faults.Length == 1 ? "" : "s")}");
        return $"{(Passed ? "passed" : "failed")}: {string.Join(", ", parts)}";
    }
}
