using System.Collections.Frozen;
using Reconcile.Extraction.Clauses;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Polarities;

/// <summary>The words of <c>negators.lexicon</c> by the place they negate from.</summary>
internal sealed class NegatorTable
{
    private readonly Dictionary<string, HashSet<string>> words = new(StringComparer.Ordinal);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> adverbs, determiners, subjects, withouts;
    private readonly List<string[]> phrases = [];
    private readonly uint initials;

    public NegatorTable()
    {
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Polarities/negators.lexicon"))
        {
            if (line.Section == "phrase") phrases.Add(line.Key.Split(' '));
            else if (!Section(line.Section).Add(line.Key)) throw line.Fault($"'{line.Key}' stands here twice");
        }

        foreach (string[] phrase in phrases) initials |= Initial(phrase[0][0]);
        adverbs = Section("adverb").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        determiners = Section("determiner").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        subjects = Section("subject").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        withouts = Section("without").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsAdverb(ReadOnlySpan<char> word) => adverbs.Contains(word) || word is "n\u2019t";

    public bool IsDeterminer(ReadOnlySpan<char> word) => determiners.Contains(word);

    public bool IsSubject(ReadOnlySpan<char> word) => subjects.Contains(word);

    public bool IsWithout(ReadOnlySpan<char> word) => withouts.Contains(word);

    /// <summary>Tokens of the negating phrase that begins at <paramref name="token"/>, or 0.</summary>
    public int PhraseAt(ParsedText parsed, int token)
    {
        if ((initials & Initial(parsed.Form(token)[0])) == 0) return 0;

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

    // A bit for each letter of the alphabet, whatever its case.
    private static uint Initial(char letter) => char.IsAsciiLetter(letter) ? 1u << (letter & 31) : 0;

    private HashSet<string> Section(string name)
    {
        if (!words.TryGetValue(name, out HashSet<string>? set)) words[name] = set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return set;
    }
}
