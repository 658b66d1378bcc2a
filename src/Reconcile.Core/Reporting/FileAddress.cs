namespace Reconcile.Reporting;

/// <summary>Paths of article files as addresses.</summary>
internal static class FileAddress
{
    /// <summary>A relative reference for a relative path, a <c>file:</c> address for a rooted one; every other character is escaped.</summary>
    public static string Of(string path)
    {
        string slashed = path.Replace('\\', '/');
        bool drive = slashed.Length > 2 && char.IsAsciiLetter(slashed[0]) && slashed[1] == ':' && slashed[2] == '/';
        string escaped = string.Join('/', (drive ? slashed[3..] : slashed).Split('/').Select(part => Uri.EscapeDataString(SafeText.WellFormed(part))));
        if (drive) return $"file:///{slashed[..2]}/{escaped}";
        return slashed.StartsWith('/') ? $"file://{(escaped.StartsWith("//", StringComparison.Ordinal) ? "/" + escaped.TrimStart('/') : escaped)}" : escaped;
    }

    /// <summary>Whether offsets into the article are offsets into the file: plain text and Markdown, not JSON or HTML.</summary>
    public static bool HoldsTheTextItself(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".TXT" or ".MD" or ".TEXT" or ".MARKDOWN" or "";
}
