using System.Diagnostics;

namespace Reconcile.Cli.Tests.Builds;

/// <summary>A folder in which the steps of a build run, with the program under test on the path.</summary>
internal sealed class BuildFolder : IDisposable
{
    private readonly string _tools;

    public BuildFolder()
    {
        Path = Directory.CreateTempSubdirectory("reconcile-build-").FullName;
        _tools = Directory.CreateDirectory(System.IO.Path.Combine(Path, ".tools")).FullName;
        string program = System.IO.Path.Combine(_tools, "reconcile");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{System.IO.Path.Combine(AppContext.BaseDirectory, "reconcile.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Article("incoming/one.txt", "OSTROW, May 3 (Northern Wire) - Nine miners died in the blast at the Orrin pit on Monday.");
        Article("incoming/two three.txt", "OSTROW, May 3 (Valley Times) - Twelve miners died in the blast at the Orrin pit on Monday.");
    }

    public string Path { get; }

    public void Article(string name, string text)
    {
        string file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text + "\n");
    }

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    public bool Has(string name) => File.Exists(System.IO.Path.Combine(Path, name));

    /// <summary>Runs a script as the runner does: bash, an error ends it. Returns the exit code and all output.</summary>
    public (int ExitCode, string Output) Bash(string script, IReadOnlyDictionary<string, string> environment)
    {
        string file = System.IO.Path.Combine(_tools, "step.sh");
        File.WriteAllText(file, script);
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", file])
        {
            WorkingDirectory = Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_tools}:{start.Environment["PATH"]}";
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
