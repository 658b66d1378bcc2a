using Reconcile.Reading;

namespace Reconcile.Input.Tests;

/// <summary>A folder of its own for one test.</summary>
internal sealed class Scratch : IDisposable
{
    private static readonly ArticleReader Reader = new(new ReadingOptions(), InputFormats.All);
    private readonly string _folder = Directory.CreateTempSubdirectory("reconcile-input").FullName;

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder, name), bytes);

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    public ReadingResult Read() => Reader.Read([_folder]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
