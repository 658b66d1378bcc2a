namespace Reconcile.Reporting;

/// <summary>Writes what single articles claim, in one format. Stateless and thread-safe; the same values give the same characters.</summary>
public abstract class LedgerWriter
{
    /// <summary>The name of the format on the command line, lower-case, such as <c>jsonl</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Writes all ledgers in the order given. The writer is neither flushed nor closed.</summary>
    /// <param name="ledgers">One an article.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="options">Width, colour and the like; formats ignore what they have no use for.</param>
    public abstract void Write(IReadOnlyList<Ledger> ledgers, TextWriter output, ReportOptions options);
}
