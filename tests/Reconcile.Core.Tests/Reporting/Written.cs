using Reconcile.Reporting;

namespace Reconcile.Core.Tests.Reporting;

/// <summary>What the writers write, as strings.</summary>
internal static class Written
{
    public static string As(string format, Reconciliation report, ReportOptions? options = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportWriters.ByName(format)!.Write(report, output, options ?? new ReportOptions());
        return output.ToString();
    }

    public static string As(string format, IReadOnlyList<Ledger> ledgers, ReportOptions? options = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        LedgerWriters.ByName(format)!.Write(ledgers, output, options ?? new ReportOptions());
        return output.ToString();
    }
}
