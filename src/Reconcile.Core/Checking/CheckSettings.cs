using System.Collections.Immutable;

namespace Reconcile.Checking;

/// <summary>Defaults of a check, as <c>reconcile.json</c> gives them. Immutable; null and empty mean that the file does not say.</summary>
public sealed record CheckSettings
{
    /// <summary>Key <c>failOn</c>: an array such as <c>["contradiction:0.8", "dispute"]</c>.</summary>
    public ImmutableArray<GateRule> FailOn { get; init; } = [];

    /// <summary>Key <c>minConfidence</c>: 0..1.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Key <c>story</c>: <c>one</c>, <c>folder</c> or <c>auto</c>.</summary>
    public StoryMode? Story { get; init; }

    /// <summary>Key <c>baseline</c>: a path.</summary>
    public string? Baseline { get; init; }

    /// <summary>Key <c>waivers</c>: a path.</summary>
    public string? Waivers { get; init; }

    /// <summary>Key <c>against</c>: an array of paths of older articles.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>Key <c>sarif</c>: a path to write to.</summary>
    public string? Sarif { get; init; }

    /// <summary>Key <c>junit</c>: a path to write to.</summary>
    public string? JUnit { get; init; }

    /// <summary>Key <c>rulePages</c>: the address of the pages about the rules, which SARIF links to.</summary>
    public Uri? RulePages { get; init; }

    /// <summary>Reads the file; what it does not know or cannot use becomes a fault.</summary>
    /// <param name="json">The content.</param>
    /// <param name="path">Its name, for the faults.</param>
    /// <param name="faults">The faults, in file order.</param>
    public static CheckSettings Parse(string json, string path, out ImmutableArray<FileFault> faults)
    {
        ArgumentNullException.ThrowIfNull(json);
        SettingsReader reader = new(json, path);
        CheckSettings settings = reader.Read();
        faults = [.. reader.Faults];
        return settings;
    }
}
