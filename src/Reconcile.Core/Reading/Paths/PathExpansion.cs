using Reconcile.Reading.Formats;

namespace Reconcile.Reading.Paths;

/// <summary>Paths as the user wrote them to files, in a fixed order.</summary>
internal static class PathExpansion
{
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = 0 };

    private const string SettingsName = "reconcile.json";

    /// <summary>Yields <see cref="InputFile"/>, each file once, or <see cref="ReadingProblem"/>.</summary>
    public static IEnumerable<object> Expand(IEnumerable<string> paths, FileKinds kinds)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (object found in All(paths, kinds))
            if (found is not InputFile file || taken.Add(file.Path == "-" ? "-" : System.IO.Path.GetFullPath(file.Path))) yield return found;
    }

    private static IEnumerable<object> All(IEnumerable<string> paths, FileKinds kinds)
    {
        foreach (string given in paths)
        {
            string path = Normal(given);
            if (path == "-") yield return new InputFile("-", "stdin", true);
            else if (File.Exists(path)) yield return new InputFile(path, System.IO.Path.GetFileName(path), true);
            else if (Directory.Exists(path))
                foreach (object found in Folder(path, GlobPattern.Any, kinds)) yield return found;
            else if (GlobPattern.IsGlob(path))
                foreach (object found in Glob(path, kinds)) yield return found;
            else yield return new ReadingProblem("not-found", given, "there is no such file or folder; check the spelling and the current folder");
        }
    }

    // A path with backslashes is taken for a Windows path where there is no file of that very name.
    private static string Normal(string path) =>
        path.Contains('\\', StringComparison.Ordinal) && !File.Exists(path) ? path.Replace('\\', '/') : path;

    private static IEnumerable<object> Glob(string pattern, FileKinds kinds)
    {
        (string root, string rest) = GlobPattern.Split(pattern);
        if (!Directory.Exists(root))
        {
            yield return new ReadingProblem("not-found", pattern, $"the folder '{root}' of this pattern does not exist");
            yield break;
        }

        foreach (object found in Folder(root, new GlobPattern(rest), kinds, pattern)) yield return found;
    }

    private static List<object> Folder(string root, GlobPattern pattern, FileKinds kinds, string? asGiven = null)
    {
        List<object> problems = [];
        List<string> files = [];
        Walk(root, "", new HashSet<string>(StringComparer.Ordinal), pattern, kinds, files, problems);
        files.Sort(StringComparer.Ordinal);
        problems.AddRange(files.Where(FileKinds.IsAboutItsFolder).Select(f => new ReadingProblem("not-article", Join(root, f),
            "this file is about its folder and is not read as an article; name the file itself to have it read", IsWarning: true)));
        files.RemoveAll(FileKinds.IsAboutItsFolder);
        List<object> found = [.. files.Select(f => new InputFile(Join(root, f), f, false))];
        if (files.Count == 0 && problems.TrueForAll(p => ((ReadingProblem)p).IsWarning))
            problems.Add(new ReadingProblem("empty", asGiven ?? root,
                $"{(asGiven is null ? "the folder holds no article" : "no article matches this pattern")}; files that end in {kinds.Endings} are read"));
        return [.. found, .. problems];
    }

    private static void Walk(string root, string inside, HashSet<string> above, GlobPattern pattern, FileKinds kinds, List<string> files, List<object> problems)
    {
        string folder = Join(root, inside);
        try
        {
            string real = RealPath(folder);
            if (!above.Add(real)) return; // a link back to a folder above
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            {
                if (entry.Name.StartsWith('.') || entry.Name == SettingsName) continue;
                string path = inside.Length == 0 ? entry.Name : $"{inside}/{entry.Name}";
                if (entry is DirectoryInfo) Walk(root, path, above, pattern, kinds, files, problems);
                else if (pattern.Matches(path) && kinds.AreRead(entry.Name)) files.Add(path);
            }

            above.Remove(real);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ReadingProblem("not-readable", folder, $"the folder cannot be listed ({e.Message.TrimEnd('.')}); check its permissions"));
        }
    }

    private static string RealPath(string folder) =>
        new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? System.IO.Path.GetFullPath(folder);

    private static string Join(string root, string inside)
    {
        if (inside.Length == 0) return root.Length == 0 ? "." : root;
        return root is "" or "." ? inside : root.EndsWith('/') ? root + inside : $"{root}/{inside}";
    }
}
