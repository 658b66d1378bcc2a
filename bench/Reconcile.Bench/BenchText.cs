using System.Runtime.CompilerServices;

namespace Reconcile.Bench;

/// <summary>The text that is measured: the example stories, or the files given.</summary>
internal static class BenchText
{
    public static string Read(IReadOnlyList<string> files) =>
        string.Join("\n\n", (files.Count > 0 ? files : Examples()).Select(File.ReadAllText));

    private static List<string> Examples([CallerFilePath] string here = "")
    {
        string seeds = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "seeds");
        return [.. Directory.EnumerateFiles(seeds, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}
