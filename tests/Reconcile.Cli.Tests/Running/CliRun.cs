using System.Text;
using Reconcile.Cli.Running;

namespace Reconcile.Cli.Tests.Running;

/// <summary>One call of the program, with a folder of its own and nothing of the real console.</summary>
internal sealed class CliRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("reconcile-cli-").FullName;

    public DateOnly Today { get; set; } = new(2026, 5, 3);

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    public string LastLine => Output.TrimEnd('\n').Split('\n')[^1];

    /// <summary>Runs with arguments in which <c>~</c> stands for the folder; returns the exit code.</summary>
    public int Run(params string[] args) => RunWithInput(null, args);

    public int RunWithInput(string? input, params string[] args)
    {
        StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = ReconcileApp.Run([.. args.Select(InFolder)], new Surroundings
        {
            Output = output,
            Error = error,
            Input = input is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Today = Today,
        });
        Output = output.ToString();
        Error = error.ToString();
        return code;
    }

    public string Write(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string InFolder(string argument) => argument == "~" ? Folder : argument.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(Folder, argument[2..]) : argument;
}
