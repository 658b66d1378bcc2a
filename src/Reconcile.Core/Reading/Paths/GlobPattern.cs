using System.IO.Enumeration;

namespace Reconcile.Reading.Paths;

/// <summary>A pattern over paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class GlobPattern(string pattern)
{
    private readonly string[] _parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public static GlobPattern Any { get; } = new("**/*");

    public static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The folder before the first wildcard, and the rest.</summary>
    public static (string Root, string Pattern) Split(string path)
    {
        int wild = path.AsSpan().IndexOfAny('*', '?');
        int slash = path.LastIndexOf('/', wild);
        return slash < 0 ? (".", path) : (slash == 0 ? "/" : path[..slash], path[(slash + 1)..]);
    }

    public bool Matches(string path) => Matches(_parts, path.Split('/'));

    private static bool Matches(ReadOnlySpan<string> parts, ReadOnlySpan<string> names)
    {
        if (parts.IsEmpty) return names.IsEmpty;
        if (parts[0] == "**")
        {
            for (int skip = 0; skip <= names.Length; skip++)
                if (Matches(parts[1..], names[skip..])) return true;
            return false;
        }

        return !names.IsEmpty && FileSystemName.MatchesSimpleExpression(parts[0], names[0], ignoreCase: false) && Matches(parts[1..], names[1..]);
    }
}
