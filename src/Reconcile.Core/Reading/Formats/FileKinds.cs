using Reconcile.Language.Lexicons;

namespace Reconcile.Reading.Formats;

/// <summary>The one list of the kinds of file that are read, by their endings.</summary>
internal sealed class FileKinds(FurtherFormats further)
{
    private static readonly string[] Texts = [".txt", ".text", ".md", ".markdown"];
    private static readonly string[] Own = [.. Texts, ".json", ".jsonl", ".ndjson"];
    private static readonly WordList FolderPapers = WordList.Load("Reading/Formats/folder-papers.lexicon");

    /// <summary>All endings with commas between, for messages.</summary>
    public string Endings => string.Join(", ", Own.Concat(further.Extensions).Distinct(StringComparer.Ordinal));

    /// <summary>Whether files of this name are read when they are found in a folder.</summary>
    public bool AreRead(string name) => Extension(name) is var extension && (Own.Contains(extension, StringComparer.Ordinal) || further.Know(extension));

    /// <summary>Whether a text of this name (<c>README.md</c>) is about the folder it lies in, and no article.</summary>
    public static bool IsAboutItsFolder(string path)
    {
        string name = Path.GetFileName(path);
        string extension = Extension(name);
        return Texts.Contains(extension, StringComparer.Ordinal) && FolderPapers.Contains(name.AsSpan(0, name.LastIndexOf(extension, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The ending in lower case; that of the packed file where it is packed.</summary>
    public static string Extension(string path) => Path.GetExtension(IsPacked(path) ? path[..^3] : path).ToLowerInvariant();

    public static bool IsPacked(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
