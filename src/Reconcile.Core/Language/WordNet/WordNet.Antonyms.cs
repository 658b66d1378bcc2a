namespace Reconcile.Language.WordNet;

internal sealed partial class WordNet
{
    /// <summary>Whether two lemmas are opposites, directly or by way of similar adjectives and synonyms.</summary>
    public bool AreAntonyms(string a, string b, Upos pos) => Antonymy(a, b, pos) != NoAntonymy;

    private const Antonymy NoAntonymy = Language.WordNet.Antonymy.None;

    /// <summary>How two lemmas are opposites in their first <paramref name="maxSenses"/> senses.</summary>
    public Antonymy Antonymy(string a, string b, Upos pos, int maxSenses = 6)
    {
        int left = Find(a), right = Find(b);
        if (left < 0 || right < 0 || left == right) return NoAntonymy;
        ReadOnlySpan<int> x = Senses(a, pos, maxSenses), y = Senses(b, pos, maxSenses);
        foreach (int sense in x)
            foreach (int i in AntonymsOf(sense))
                if (tables.Antonyms[i + 1] == left && tables.Antonyms[i + 3] == right) return Language.WordNet.Antonymy.Direct;
        // Rare senses make strange opposites: only the first two count where the pair itself is not listed.
        x = x.Length > 2 ? x[..2] : x;
        y = y.Length > 2 ? y[..2] : y;
        return Reaches(x, y, pos) || Reaches(y, x, pos) ? Language.WordNet.Antonymy.Indirect : NoAntonymy;
    }

    // An opposite of the sense (or of the adjective it is like) is the other sense (or is like it).
    private bool Reaches(ReadOnlySpan<int> from, ReadOnlySpan<int> to, Upos pos)
    {
        foreach (int sense in from)
        {
            if (Opposes(sense, to, pos)) return true;
            if (pos != Upos.Adj) continue;
            foreach (int head in Similar(sense))
                if (Opposes(head, to, pos)) return true;
        }

        return false;
    }

    private bool Opposes(int sense, ReadOnlySpan<int> to, Upos pos)
    {
        foreach (int i in AntonymsOf(sense))
        {
            int opposite = tables.Antonyms[i + 2];
            if (to.Contains(opposite)) return true;
            if (pos != Upos.Adj) continue;
            foreach (int like in Similar(opposite))
                if (to.Contains(like)) return true;
        }

        return false;
    }

    private AntonymRange AntonymsOf(int synset)
    {
        int low = 0, high = tables.Antonyms.Length / 4;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tables.Antonyms[4 * middle] < synset) low = middle + 1;
            else high = middle;
        }

        int end = low;
        while (4 * end < tables.Antonyms.Length && tables.Antonyms[4 * end] == synset) end++;
        return new AntonymRange(4 * low, 4 * end);
    }

    /// <summary>Offsets of the fours of one synset.</summary>
    private struct AntonymRange(int from, int to)
    {
        private int at = from - 4;

        public readonly int Current => at;

        public readonly AntonymRange GetEnumerator() => this;

        public bool MoveNext() => (at += 4) < to;
    }
}
