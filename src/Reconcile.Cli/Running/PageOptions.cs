using Reconcile.Reporting;

namespace Reconcile.Cli.Running;

/// <summary>Width and colour of what is written: those of the terminal, and plain text everywhere else.</summary>
internal static class PageOptions
{
    public static ReportOptions For(FileInfo? file, Surroundings surroundings, Uri? rulePages = null)
    {
        ReportOptions plain = new() { RulePages = rulePages ?? RulePages.Default };
        return file is null ? plain with { Width = surroundings.Width, Colour = surroundings.Colour } : plain;
    }
}
