using Reconcile.Reporting;

namespace Reconcile.Cli.Running;

/// <summary>Width and colour of what is written: those of the terminal, and plain text everywhere else.</summary>
internal static class PageOptions
{
    public static ReportOptions For(FileInfo? file, Surroundings surroundings) =>
        file is null ? new ReportOptions { Width = surroundings.Width, Colour = surroundings.Colour } : new ReportOptions();
}
