using Reconcile.Language;
using Reconcile.Language.WordNet;

namespace Reconcile.Lexicons;

/// <summary>Each synset as the words that tell what it is: its members, those above it and around it, and the content words of its gloss.</summary>
internal static class GlossDocuments
{
    public static List<string[]> Read(string folder)
    {
        List<string[]> documents = [];
        Dictionary<char, Dictionary<int, SynsetData>> all = [];
        foreach ((char pos, string name) in Files) all[pos] = SynsetData.Read(Path.Combine(folder, name), pos);
        foreach ((char pos, string name) in Files)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, name)))
            {
                if (line.StartsWith(' ')) continue;
                int bar = line.IndexOf('|', StringComparison.Ordinal);
                SynsetData synset = all[pos][int.Parse(line[..8], System.Globalization.CultureInfo.InvariantCulture)];
                List<string> words = [];
                foreach (string member in synset.Words) AddTwice(words, member);
                foreach (PointerData pointer in synset.Pointers)
                {
                    if (pointer.Symbol is not ("@" or "@i" or "&" or "+" or "*" or ">" or "$" or "#p" or "#m" or "\\" or "=")) continue;
                    if (all.TryGetValue(pointer.Pos == 's' ? 'a' : pointer.Pos, out Dictionary<int, SynsetData>? targets) && targets.TryGetValue(pointer.Offset, out SynsetData? target))
                        foreach (string member in target.Words) words.Add(member.ToLowerInvariant());
                }

                Gloss(line[(bar + 1)..], words);
                documents.Add([.. words]);
            }
        }

        return documents;
    }

    private static readonly (char Pos, string Name)[] Files = [('n', "data.noun"), ('v', "data.verb"), ('a', "data.adj"), ('r', "data.adv")];

    private static void AddTwice(List<string> words, string member)
    {
        string lower = member.ToLowerInvariant();
        words.Add(lower);
        words.Add(lower);
    }

    private static void Gloss(string gloss, List<string> words)
    {
        int at = 0;
        while (at < gloss.Length)
        {
            if (!char.IsAsciiLetter(gloss[at]))
            {
                at++;
                continue;
            }

            int end = at;
            while (end < gloss.Length && char.IsAsciiLetter(gloss[end])) end++;
            if (end - at > 2 && Base(gloss[at..end].ToLowerInvariant()) is { } word) words.Add(word);
            at = end;
        }
    }

    /// <summary>The dictionary form of a word of a gloss, or null where it is none.</summary>
    private static string? Base(string word)
    {
        WordNet net = WordNet.Default;
        foreach (string form in Forms(word))
            if (net.Find(form) is >= 0 and int lemma && HasSense(net, lemma)) return form;
        return null;
    }

    private static bool HasSense(WordNet net, int lemma) =>
        !net.Senses(lemma, Upos.Noun).IsEmpty || !net.Senses(lemma, Upos.Verb).IsEmpty || !net.Senses(lemma, Upos.Adj).IsEmpty || !net.Senses(lemma, Upos.Adv).IsEmpty;

    private static IEnumerable<string> Forms(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal)) yield return word[..^3] + "y";
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) yield return word[..^1];
        if (word.EndsWith("es", StringComparison.Ordinal)) yield return word[..^2];
        foreach (string ending in new[] { "ing", "ed" })
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length < ending.Length + 3) continue;
            string stem = word[..^ending.Length];
            if (stem[^1] == stem[^2]) yield return stem[..^1];
            yield return stem + "e";
            yield return stem;
        }

        yield return word;
    }
}
