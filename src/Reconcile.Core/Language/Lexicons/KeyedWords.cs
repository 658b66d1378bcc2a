namespace Reconcile.Language.Lexicons;

/// <summary>Words by section, each with the key of its line (<c>siren: siren, warning siren</c>). A word may stand in several sections, and once in each.</summary>
internal sealed class KeyedWords
{
    private readonly Dictionary<string, Dictionary<string, string>> sections = new(StringComparer.Ordinal);

    private KeyedWords(IEnumerable<LexiconLine> lines)
    {
        foreach (LexiconLine line in lines)
        {
            if (!sections.TryGetValue(line.Section, out Dictionary<string, string>? words)) sections[line.Section] = words = new(StringComparer.Ordinal);
            foreach (string word in line.Values)
                if (!words.TryAdd(word, line.Key)) throw line.Fault($"'{word}' stands here twice");
        }
    }

    /// <summary>The words of a section with their keys.</summary>
    public Dictionary<string, string> this[string section] => sections[section];

    /// <summary>Whether a section holds the word.</summary>
    public bool Contains(string section, string word) => sections[section].ContainsKey(word);

    public static KeyedWords Load(string name) => new(LexiconReader.Read(name));
}
