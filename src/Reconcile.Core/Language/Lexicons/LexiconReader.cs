using System.Reflection;

namespace Reconcile.Language.Lexicons;

/// <summary>
/// Reads word lists. A list begins with <c># source: ...</c>; <c>#</c> starts a comment at the start of a line or after a space;
/// <c>[name]</c> starts a section; every other line is <c>key: a, b, c</c> or a single entry. A list is embedded under its language and its
/// path: <c>en/Extraction/Events/opposites.lexicon</c>.
/// </summary>
internal static class LexiconReader
{
    /// <summary>The language whose lists come with the engine.</summary>
    public const string English = "en";

    /// <summary>The entries of an embedded list.</summary>
    /// <param name="name">The path of the list, such as <c>Extraction/Events/opposites.lexicon</c>, the same in every language.</param>
    /// <param name="language">The language, as a tag such as <c>de</c>.</param>
    /// <param name="from">Where it is embedded; the engine itself if null.</param>
    /// <exception cref="InvalidOperationException">The language has no such list.</exception>
    public static IEnumerable<LexiconLine> Read(string name, string language = English, Assembly? from = null)
    {
        string resource = $"{language}/{name}";
        using Stream stream = (from ?? typeof(LexiconReader).Assembly).GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"There is no list {name} for the language '{language}'.");
        using StreamReader reader = new(stream);
        foreach (LexiconLine line in Read(reader, resource)) yield return line;
    }

    /// <summary>The entries of a list from any source; <paramref name="name"/> stands in messages.</summary>
    public static IEnumerable<LexiconLine> Read(TextReader reader, string name)
    {
        string section = string.Empty;
        bool sourced = false;
        int number = 0;
        while (reader.ReadLine() is { } raw)
        {
            number++;
            sourced |= raw.StartsWith("# source:", StringComparison.Ordinal);
            string text = WithoutComment(raw).Trim();
            if (text.Length == 0) continue;
            if (!sourced) throw new FormatException($"{name}:{number}: a '# source:' line must come before the first entry");
            if (text[0] == '[')
            {
                if (text[^1] != ']' || text.Length < 3) throw new FormatException($"{name}:{number}: a section is '[name]'");
                section = text[1..^1].Trim();
                continue;
            }

            yield return Entry(text, name, number, section);
        }
    }

    private static LexiconLine Entry(string text, string name, int number, string section)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && text.EndsWith(':')) colon = text.Length - 1;
        if (colon < 0) return new LexiconLine(name, number, section, text, []);
        string key = text[..colon].TrimEnd();
        string[] values = text[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries);
        if (key.Length == 0) throw new FormatException($"{name}:{number}: nothing stands before the colon");
        if (Array.IndexOf(values, string.Empty) >= 0) throw new FormatException($"{name}:{number}: an entry between commas is empty");
        return new LexiconLine(name, number, section, key, values);
    }

    private static string WithoutComment(string line)
    {
        if (line.StartsWith('#')) return string.Empty;
        int hash = line.IndexOf(" #", StringComparison.Ordinal);
        return hash < 0 ? line : line[..hash];
    }
}
