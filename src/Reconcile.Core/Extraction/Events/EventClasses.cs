using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Events;

/// <summary>
/// Classes of events in the news: words of one class may tell of the same event (<c>retreat</c>, <c>pull out</c>, <c>withdrawal</c>).
/// Read from <c>event-classes.lexicon</c>; safe from any thread.
/// </summary>
internal sealed class EventClasses
{
    private readonly Dictionary<string, string> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entailment[]> entails = new(StringComparer.Ordinal);

    private EventClasses(IEnumerable<LexiconLine> lines)
    {
        foreach (LexiconLine line in lines)
        {
            if (line.Section.Length == 0) throw line.Fault("an entry stands outside a class");
            entails.TryAdd(line.Section, []);
            switch (line.Key)
            {
                case "verbs": Add(verbs, line); break;
                case "nouns": Add(nouns, line); break;
                case "adjectives": Add(adjectives, line); break;
                case "entails": entails[line.Section] = [.. line.Values.Select(Parse)]; break;
                default: throw line.Fault($"'{line.Key}' is none of verbs, nouns, adjectives, entails");
            }
        }

        foreach ((string name, Entailment[] list) in entails)
            foreach (Entailment entailment in list)
                if (!entails.ContainsKey(entailment.Class))
                    throw new FormatException($"event class '{name}' entails '{entailment.Class}', which is no class");
    }

    public static EventClasses Default { get; } = new(LexiconReader.Read("Extraction/Events/event-classes.lexicon"));

    /// <summary>The names of all classes.</summary>
    public IReadOnlyCollection<string> Names => entails.Keys;

    /// <summary>
    /// The class of a lemma in lower case, or null. A particle verb carries its particle (<c>pull out</c>); where it is not listed, no
    /// class is taken from the bare verb.
    /// </summary>
    public string? ClassOf(string lemma, Upos upos) => upos switch
    {
        Upos.Verb => verbs.GetValueOrDefault(lemma),
        Upos.Noun => nouns.GetValueOrDefault(lemma),
        Upos.Adj => adjectives.GetValueOrDefault(lemma),
        _ => null,
    };

    /// <summary>The class of a lemma whatever its part of speech: verb first, then adjective, then noun.</summary>
    public string? AnyClassOf(string lemma) =>
        verbs.GetValueOrDefault(lemma) ?? adjectives.GetValueOrDefault(lemma) ?? nouns.GetValueOrDefault(lemma);

    /// <summary>What an event of the class brings with it directly.</summary>
    public ReadOnlySpan<Entailment> Entailed(string eventClass) => entails.TryGetValue(eventClass, out Entailment[]? list) ? list : [];

    /// <summary>Whether every event of <paramref name="eventClass"/> brings one of <paramref name="other"/> with it, in any number of steps.</summary>
    public bool Entails(string eventClass, string other)
    {
        foreach (Entailment step in Entailed(eventClass))
            if (step.Class == other || Entails(step.Class, other)) return true;
        return false;
    }

    /// <summary>Whether an event of the one class may be one of the other: they are the same, or one brings the other with it.</summary>
    public bool MayBeOne(string a, string b) => a == b || Entails(a, b) || Entails(b, a);

    private static void Add(Dictionary<string, string> words, LexiconLine line)
    {
        foreach (string word in line.Values)
            if (!words.TryAdd(word, line.Section)) throw line.Fault($"'{word}' is already in the class '{words[word]}'");
    }

    private static Entailment Parse(string text) =>
        text.EndsWith("(patient)", StringComparison.Ordinal) ? new(text[..^"(patient)".Length], true) : new(text, false);
}
