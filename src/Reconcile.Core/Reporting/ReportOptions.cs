namespace Reconcile.Reporting;

/// <summary>Settings of the report writers. Immutable.</summary>
public sealed record ReportOptions
{
    /// <summary>Width of the text report in characters. Default 88; values under 40 count as 40.</summary>
    public int Width { get; init; } = 88;

    /// <summary>Whether the text report may use ANSI colours. Default false.</summary>
    public bool Colour { get; init; }

    /// <summary>Address of the folder that holds the pages about the rules (<c>docs/rules</c> of this project), for links from SARIF. Default null: no links.</summary>
    public Uri? RulePages { get; init; }
}
