namespace Reconcile.Language.Lexicons;

/// <summary>Words by section: each word stands once, and its section says what kind of word it is. Case is ignored.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, string> sections = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private WordList(IEnumerable<LexiconLine> lines)
    {
        bySpan = sections.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (LexiconLine line in lines)
        {
            if (line.Values.Length == 0) Add(line, line.Key, line.Section);
            foreach (string word in line.Values) Add(line, word, line.Section);
        }
    }

    /// <summary>
    /// A list whose lines are single words, or <c>words: a, b, c</c> where only what follows the colon counts.
    /// </summary>
    public static WordList Load(string name, string language = LexiconReader.English) => new(LexiconReader.Read(name, language));

    public IReadOnlyCollection<string> Words => sections.Keys;

    public bool Contains(string word) => sections.ContainsKey(word);

    public bool Contains(ReadOnlySpan<char> word) => bySpan.ContainsKey(word);

    /// <summary>The section that holds <paramref name="word"/>, or null.</summary>
    public string? SectionOf(string word) => sections.GetValueOrDefault(word);

    /// <summary>As <see cref="SectionOf(string)"/>.</summary>
    public string? SectionOf(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out string? section) ? section : null;

    private void Add(LexiconLine line, string word, string section)
    {
        if (!sections.TryAdd(word, section)) throw line.Fault($"'{word}' stands here twice");
    }
}
