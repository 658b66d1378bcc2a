using Reconcile.Extraction.Clauses;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Polarities;

/// <summary>The words of <c>negators.lexicon</c> by the place they negate from.</summary>
internal sealed class NegatorTable
{
    private readonly Dictionary<string, HashSet<string>> words = new(StringComparer.Ordinal);
    private readonly List<string[]> phrases = [];

    public static NegatorTable Load()
    {
        NegatorTable table = new();
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Polarities/negators.lexicon"))
        {
            if (line.Section == "phrase") table.phrases.Add(line.Key.Split(' '));
            else if (!table.Section(line.Section).Add(line.Key)) throw line.Fault($"'{line.Key}' stands here twice");
        }

        return table;
    }

    public bool IsAdverb(ReadOnlySpan<char> word) => Has("adverb", word) || word is "n\u2019t";

    public bool IsDeterminer(ReadOnlySpan<char> word) => Has("determiner", word);

    public bool IsSubject(ReadOnlySpan<char> word) => Has("subject", word);

    public bool IsWithout(ReadOnlySpan<char> word) => Has("without", word);

    /// <summary>Tokens of the negating phrase that begins at <paramref name="token"/>, or 0.</summary>
    public int PhraseAt(ParsedText parsed, int token)
    {
        // With a capital inside a sentence it is part of a name.
        if (char.IsUpper(parsed.Form(token)[0]) && token > parsed.Sentences[parsed.SentenceOf(token)].FirstToken) return 0;
        foreach (string[] phrase in phrases)
        {
            int k = 0;
            while (k < phrase.Length && ClauseTree.IsForm(parsed, token + k, phrase[k])) k++;
            if (k == phrase.Length) return k;
        }

        return 0;
    }

    private bool Has(string section, ReadOnlySpan<char> word) =>
        words.TryGetValue(section, out HashSet<string>? set) && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private HashSet<string> Section(string name)
    {
        if (!words.TryGetValue(name, out HashSet<string>? set)) words[name] = set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return set;
    }
}
