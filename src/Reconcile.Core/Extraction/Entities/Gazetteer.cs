using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Entities;

/// <summary>Names of general use and their spelling variants, from the lists beside this file. Safe from any thread.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, GazetteerEntry> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GazetteerEntry>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    // By the first two letters, in whatever case: the letters of the longest name that begins so.
    private readonly byte[] longest = new byte[1024];

    private Gazetteer()
    {
        const string folder = "Extraction/Entities/";
        foreach (LexiconLine line in LexiconReader.Read(folder + "countries.lexicon")) AddCountry(line);
        foreach (LexiconLine line in LexiconReader.Read(folder + "places.lexicon")) AddPlace(line);
        foreach (LexiconLine line in LexiconReader.Read(folder + "organisations.lexicon"))
            foreach (string name in line.Values)
                Add(line, name, new("org:" + line.Key, line.Section == "outlet" ? GazetteerClass.Outlet : GazetteerClass.Organisation));
        foreach (LexiconLine line in LexiconReader.Read(folder + "people.lexicon"))
            foreach (string name in line.Values)
                Add(line, name, new("person:" + line.Key, GazetteerClass.Person, Gender: line.Section));
        foreach (LexiconLine line in LexiconReader.Read(folder + "groups.lexicon"))
            foreach (string name in line.Values) Add(line, name, new("group:" + line.Key, GazetteerClass.People));
        bySpan = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string name in names.Keys) longest[Beginning(name)] = Math.Max(longest[Beginning(name)], checked((byte)name.Length));
    }

    public static Gazetteer Default { get; } = new();

    /// <summary>The longest listed name has this many words.</summary>
    public int LongestWords { get; private set; }

    /// <summary>No listed name that begins as <paramref name="text"/> does has more letters; 0 where none begins so.</summary>
    public int LongestFrom(ReadOnlySpan<char> text) => text.Length < 2 ? 0 : longest[Beginning(text)];

    private static int Beginning(ReadOnlySpan<char> text) => ((Fold(text[0]) * 31) + Fold(text[1])) % 1024;

    private static char Fold(char c) => c == '\u2019' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>The entry of a name as it is written (case counts; apostrophes may be curly), or null.</summary>
    public GazetteerEntry? Find(ReadOnlySpan<char> name)
    {
        if (bySpan.TryGetValue(name, out GazetteerEntry? entry)) return entry;
        if (name.Length > 3 && IsCapitals(name) && names.TryGetValue(TitleCase(name), out entry)) return entry;
        int curly = name.IndexOf('\u2019');
        return curly < 0 || name.Length > 60 ? null : names.GetValueOrDefault(name.ToString().Replace('\u2019', '\''));
    }

    private static bool IsCapitals(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
            if (char.IsLower(c)) return false;
        return true;
    }

    // "MEXICO CITY" in a dateline or headline.
    private static string TitleCase(ReadOnlySpan<char> name)
    {
        Span<char> letters = name.Length <= 60 ? stackalloc char[name.Length] : new char[name.Length];
        for (int i = 0; i < name.Length; i++) letters[i] = i == 0 || !char.IsLetter(name[i - 1]) ? name[i] : char.ToLowerInvariant(name[i]);
        return letters.ToString();
    }

    private void AddCountry(LexiconLine line)
    {
        string key = "gov:" + line.Key;
        foreach (string value in line.Values)
        {
            string name = value.TrimStart('~', '@', '!');
            switch (value[0])
            {
                case '~':
                    AddDemonym(line, name, key);
                    break;
                case '@':
                    Add(line, name, new("place:" + NameKey.Slug(PlaceName(name)), GazetteerClass.Capital, key));
                    break;
                default:
                    Add(line, name, new(key, value[0] == '!' ? GazetteerClass.Metonym : GazetteerClass.Country));
                    break;
            }
        }
    }

    private void AddDemonym(LexiconLine line, string name, string key)
    {
        Add(line, name, new(key, GazetteerClass.Demonym));
        bool plural = !name.EndsWith("sh", StringComparison.Ordinal) && !name.EndsWith("ch", StringComparison.Ordinal)
            && !name.EndsWith("ese", StringComparison.Ordinal) && !name.EndsWith("ss", StringComparison.Ordinal);
        if (plural) names.TryAdd(name + "s", new(key, GazetteerClass.People));
    }

    private void AddPlace(LexiconLine line)
    {
        string key = "place:" + line.Key;
        GazetteerClass kind = line.Section switch
        {
            "river" => GazetteerClass.River,
            "state" => GazetteerClass.Region,
            _ => GazetteerClass.Place,
        };
        foreach (string value in line.Values)
        {
            if (value[0] == '~') AddDemonym(line, value[1..], key);
            else if (!names.TryGetValue(value, out GazetteerEntry? known) || known.Class != GazetteerClass.Capital)
                Add(line, value, new(key, kind));
        }
    }

    // Two capitals are known under an older name as well.
    private static string PlaceName(string name) => name switch { "Kiev" => "Kyiv", "Peking" => "Beijing", "Teheran" => "Tehran", _ => name };

    private void Add(LexiconLine line, string name, GazetteerEntry entry)
    {
        if (name.Length < 2) throw line.Fault("a name has two letters or more");
        if (!names.TryAdd(name, entry)) throw line.Fault($"'{name}' already stands for {names[name].Key}");
        LongestWords = Math.Max(LongestWords, name.Split(' ').Length);
    }
}
