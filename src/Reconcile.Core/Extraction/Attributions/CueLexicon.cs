using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Attributions;

/// <summary>Cues by lemma; from <c>cues.lexicon</c>. A verb with its particle or preposition is one entry (<c>call for</c>).</summary>
internal static class CueLexicon
{
    private static readonly Dictionary<string, CueEntry> Verbs = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, Stance> Nouns = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, Stance> Adverbs = new(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Firsts = new(StringComparer.OrdinalIgnoreCase), Seconds = new(StringComparer.OrdinalIgnoreCase);

    static CueLexicon()
    {
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Attributions/cues.lexicon"))
        {
            if (!Enum.TryParse(line.Section, ignoreCase: true, out Stance stance)) throw line.Fault($"'{line.Section}' is no stance");
            foreach (string word in line.Values)
                if (!Add(line.Key, word, stance)) throw line.Fault($"'{word}' stands here twice");
        }
    }

    public static bool TryVerb(string lemma, out CueEntry entry) => Verbs.TryGetValue(lemma, out entry);

    /// <summary>Whether the token is a verb that may introduce what is said.</summary>
    public static bool IsSaying(in Token token) => token.Upos == Upos.Verb && TryVerb(token.Lemma, out CueEntry entry) && entry.Has(CueFrames.Quote);

    /// <summary>Whether some entry is this verb followed by a particle or preposition.</summary>
    public static bool IsFirst(string verb) => Firsts.Contains(verb);

    /// <summary>Whether some entry is a verb followed by this particle or preposition.</summary>
    public static bool IsSecond(string word) => Seconds.Contains(word);

    public static bool TryNoun(string lemma, out Stance stance) => Nouns.TryGetValue(lemma, out stance);

    public static bool TryAdverb(string lemma, out Stance stance) => Adverbs.TryGetValue(lemma, out stance);

    private static bool Add(string key, string word, Stance stance)
    {
        if (key == "noun") return Nouns.TryAdd(word, stance);
        if (key == "adverb") return Adverbs.TryAdd(word, stance);
        CueFrames frames = CueFrames.None;
        foreach (string frame in key.Split(' '))
            frames |= frame switch
            {
                "q" => CueFrames.Quote,
                "that" => CueFrames.That,
                "obj" => CueFrames.Object,
                "to" => CueFrames.To,
                "pp" => CueFrames.Phrase,
                "pred" => CueFrames.Predicate,
                "who" => CueFrames.Addressee,
                _ => throw new FormatException($"Unknown frame '{frame}'."),
            };
        int space = word.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0)
        {
            Firsts.Add(word[..space]);
            Seconds.Add(word[(space + 1)..]);
        }

        return Verbs.TryAdd(word, new CueEntry(stance, frames));
    }
}
