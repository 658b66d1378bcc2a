using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Events;

/// <summary>Pairs of opposite states and events, read from <c>opposites.lexicon</c>; safe from any thread.</summary>
internal sealed class Opposites
{
    private readonly Dictionary<(string, string), OppositeKind> words = [];
    private readonly Dictionary<(string, string), OppositeKind> classes = [];
    private readonly HashSet<(string, string)> prepositions = [];

    private Opposites(IEnumerable<LexiconLine> lines)
    {
        foreach (LexiconLine line in lines)
        {
            string[] section = line.Section.Split(' ');
            if (line.Section == "prepositions")
            {
                foreach (string right in line.Values) prepositions.Add(Ordered(line.Key, right));
                continue;
            }

            if (!Enum.TryParse(section[0], ignoreCase: true, out OppositeKind kind)) throw line.Fault($"'{section[0]}' is no kind of opposite");
            bool ofClasses = section.Length > 1 && section[1] == "classes";
            foreach (string left in line.Key.Split('|', StringSplitOptions.TrimEntries))
                foreach (string right in line.Values)
                    Add(ofClasses ? classes : words, line, left, right, kind, ofClasses);
        }
    }

    public static Opposites Default { get; } = new(LexiconReader.Read("Extraction/Events/opposites.lexicon"));

    /// <summary>How two lemmas exclude each other: as listed words first, else by the classes of the events they name.</summary>
    public OppositeKind Find(string a, string b)
    {
        if (words.TryGetValue(Ordered(a, b), out OppositeKind kind)) return kind;
        string? left = EventClasses.Default.AnyClassOf(a), right = EventClasses.Default.AnyClassOf(b);
        return left is null || right is null ? OppositeKind.None : FindClasses(left, right);
    }

    /// <summary>How two event classes exclude each other, for the same participants at the same time.</summary>
    public OppositeKind FindClasses(string a, string b) => classes.GetValueOrDefault(Ordered(a, b));

    /// <summary>Whether two prepositions before one noun exclude each other: for and against the bill.</summary>
    public bool ArePrepositions(string a, string b) => prepositions.Contains(Ordered(a, b));

    private static void Add(
        Dictionary<(string, string), OppositeKind> pairs, LexiconLine line, string left, string right, OppositeKind kind, bool ofClasses)
    {
        if (ofClasses && !EventClasses.Default.Names.Contains(left)) throw line.Fault($"'{left}' is no event class");
        if (ofClasses && !EventClasses.Default.Names.Contains(right)) throw line.Fault($"'{right}' is no event class");
        if (left == right) throw line.Fault($"'{left}' cannot be its own opposite");
        if (!pairs.TryAdd(Ordered(left, right), kind)) throw line.Fault($"the pair '{left}', '{right}' stands here twice");
    }

    private static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
