namespace Reconcile.Language.WordNet;

internal sealed partial class WordNet
{
    /// <summary>The words that share one of the first <paramref name="maxSenses"/> senses with a lemma, without itself, each once.</summary>
    public List<string> Synonyms(string lemma, Upos pos, int maxSenses = 4)
    {
        List<string> words = [];
        foreach (int sense in Senses(lemma, pos, maxSenses))
            foreach (int member in Members(sense))
                if (Lemma(member) is { } word && word != lemma && !words.Contains(word)) words.Add(word);
        return words;
    }

    /// <summary>
    /// Whether two lemmas share a sense among the first <paramref name="maxSenses"/> of each (for verbs also a verb group, for adjectives
    /// likeness to one head adjective where <paramref name="loose"/>).
    /// </summary>
    public bool AreSynonyms(string a, string b, Upos pos, int maxSenses = 4, bool loose = false)
    {
        ReadOnlySpan<int> left = Senses(a, pos, maxSenses), right = Senses(b, pos, maxSenses);
        foreach (int x in left)
        {
            if (right.Contains(x)) return true;
            if (!loose) continue;
            foreach (int similar in Similar(x))
                if (right.Contains(similar)) return true;
        }

        return false;
    }

    /// <summary>Whether two lemmas of any parts of speech are derived from each other (<c>withdraw</c>, <c>withdrawal</c>).</summary>
    public bool AreDerived(string a, string b)
    {
        int left = Find(a), right = Find(b);
        return left >= 0 && right >= 0 && Derived(left).Contains(right);
    }
}
