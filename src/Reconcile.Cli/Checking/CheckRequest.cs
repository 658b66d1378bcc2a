using Reconcile.Checking;

namespace Reconcile.Cli.Checking;

/// <summary>What a check is asked to do, from the options and the settings file together.</summary>
internal sealed record CheckRequest
{
    public required IReadOnlyList<string> Paths { get; init; }

    public IReadOnlyList<string> Against { get; init; } = [];

    public string? Baseline { get; init; }

    public bool UpdateBaseline { get; init; }

    public string? Waivers { get; init; }

    public IReadOnlyList<GateRule> FailOn { get; init; } = [];

    public bool All { get; init; }

    public required string Format { get; init; }

    public FileInfo? Output { get; init; }

    public FileInfo? Sarif { get; init; }

    public FileInfo? JUnit { get; init; }

    public double? MinConfidence { get; init; }

    public StoryMode? Story { get; init; }

    public Uri? RulePages { get; init; }
}
