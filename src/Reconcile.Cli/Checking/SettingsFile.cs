using System.Collections.Immutable;
using Reconcile.Checking;
using Reconcile.Cli.Running;

namespace Reconcile.Cli.Checking;

/// <summary>Finds and reads <c>reconcile.json</c>; paths in it are meant from its own folder.</summary>
internal static class SettingsFile
{
    private const string Name = "reconcile.json";

    public static CheckSettings Load(FileInfo? named, IReadOnlyList<string> paths)
    {
        string? path = named?.ToString() ?? Candidates(paths).FirstOrDefault(File.Exists);
        if (path is null) return new CheckSettings();
        CheckSettings settings = CheckSettings.Parse(TextFile.Read(path), path, out ImmutableArray<FileFault> faults);
        TextFile.Refuse(faults);
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } own ? own : ".";
        string? FromHere(string? file) => file is null ? null : folder == "." ? file : Path.Combine(folder, file);
        return settings with
        {
            Baseline = FromHere(settings.Baseline),
            Waivers = FromHere(settings.Waivers),
            Sarif = FromHere(settings.Sarif),
            JUnit = FromHere(settings.JUnit),
            Against = [.. settings.Against.Select(a => FromHere(a)!)],
        };
    }

    private static IEnumerable<string> Candidates(IReadOnlyList<string> paths)
    {
        if (paths.FirstOrDefault(Directory.Exists) is { } folder) yield return Path.Combine(folder, Name);
        yield return Name;
    }
}
