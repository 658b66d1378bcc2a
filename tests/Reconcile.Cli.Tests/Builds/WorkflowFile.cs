using System.Text.RegularExpressions;

namespace Reconcile.Cli.Tests.Builds;

/// <summary>Takes the scripts out of a workflow file, as they stand there.</summary>
internal sealed partial class WorkflowFile(string text)
{
    private readonly string[] _lines = text.Split('\n');

    public static WorkflowFile Read(string path) => new(File.ReadAllText(Path.Combine(Repository, path)));

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Up(AppContext.BaseDirectory);

    /// <summary>The script of the step with this name.</summary>
    public string Run(string step)
    {
        int at = Array.FindIndex(_lines, line => line.Trim() == $"- name: {step}");
        int run = Array.FindIndex(_lines, at + 1, line => line.TrimStart().StartsWith("run:", StringComparison.Ordinal));
        string first = _lines[run].Trim()["run:".Length..].Trim();
        if (first != "|") return first;
        int indent = Indent(_lines[run]);
        return string.Join('\n', _lines.Skip(run + 1).TakeWhile(line => line.Length == 0 || Indent(line) > indent));
    }

    /// <summary>The variables of a step that come from inputs: variable and input.</summary>
    public IReadOnlyDictionary<string, string> Inputs(string step)
    {
        int at = Array.FindIndex(_lines, line => line.Trim() == $"- name: {step}");
        return _lines.Skip(at + 1).TakeWhile(line => !line.TrimStart().StartsWith("- name:", StringComparison.Ordinal))
            .Select(line => InputVariable().Match(line)).Where(m => m.Success).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    /// <summary>The default of an input.</summary>
    public string Default(string input)
    {
        int at = Array.IndexOf(_lines, $"  {input}:");
        string? line = _lines.Skip(at + 1).TakeWhile(l => Indent(l) > 2).FirstOrDefault(l => l.TrimStart().StartsWith("default:", StringComparison.Ordinal));
        return line is null ? "" : line.Trim()["default:".Length..].Trim().Trim('\'');
    }

    /// <summary>The entries of a list such as <c>script:</c>.</summary>
    public IReadOnlyList<string> List(string name)
    {
        int at = Array.FindIndex(_lines, line => line.Trim() == name + ":");
        int indent = Indent(_lines[at]);
        return [.. _lines.Skip(at + 1).TakeWhile(line => Indent(line) > indent).Select(line => line.Trim()[2..])];
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static string Up(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Reconcile.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder;
    }

    [GeneratedRegex(@"^\s+([A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}$")]
    private static partial Regex InputVariable();
}
