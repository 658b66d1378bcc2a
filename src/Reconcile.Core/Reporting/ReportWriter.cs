namespace Reconcile.Reporting;

/// <summary>Writes a <see cref="Reconciliation"/> in one format. Stateless and thread-safe; the same values give the same characters.</summary>
public abstract class ReportWriter
{
    /// <summary>The name of the format on the command line, lower-case, such as <c>json</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Writes the whole report. The writer is neither flushed nor closed.</summary>
    /// <param name="reconciliation">What to report.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="options">Width, colour and the like; formats ignore what they have no use for.</param>
    public abstract void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options);
}
