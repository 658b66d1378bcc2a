namespace Reconcile.Language.WordNet;

internal sealed partial class WordNet
{
    private const int MaxAncestors = 96;

    /// <summary>The hypernym of a sense at most <paramref name="depth"/> steps from the top, by the first hypernym of each; the sense itself where it is that high.</summary>
    public int Above(int synset, int depth)
    {
        while (tables.Depth[synset] > depth && !Hypernyms(synset).IsEmpty) synset = Hypernyms(synset)[0];
        return synset;
    }

    /// <summary>
    /// Whether a sense of <paramref name="specific"/> lies at most <paramref name="maxDepth"/> steps under a sense of
    /// <paramref name="general"/> (<c>animal</c>, <c>dog</c>); false for one and the same sense.
    /// </summary>
    public bool IsHypernym(string general, string specific, Upos pos, int maxDepth = 8, int maxSenses = 3)
    {
        ReadOnlySpan<int> above = Senses(general, pos, maxSenses);
        if (above.IsEmpty) return false;
        Span<int> ancestors = stackalloc int[MaxAncestors];
        Span<byte> steps = stackalloc byte[MaxAncestors];
        foreach (int sense in Senses(specific, pos, maxSenses))
        {
            int count = Ancestors(sense, maxDepth, ancestors, steps);
            for (int i = 1; i < count; i++)
                if (above.Contains(ancestors[i])) return true;
        }

        return false;
    }

    /// <summary>
    /// Wu and Palmer's likeness of two lemmas, 0..1, by the depth of a common hypernym and the steps up to it, the best over the first
    /// <paramref name="maxSenses"/> senses. 1 for synonyms; 0 where there is no common hypernym or a word is not known.
    /// </summary>
    public double Similarity(string a, string b, Upos pos, int maxSenses = 3)
    {
        double best = 0;
        foreach (int x in Senses(a, pos, maxSenses))
            foreach (int y in Senses(b, pos, maxSenses))
                best = Math.Max(best, Similarity(x, y));
        return best;
    }

    /// <summary>
    /// The nearest hypernym that two lemmas have in common: steps up from both, and its depth; over the first <paramref name="maxSenses"/> senses of
    /// each. (0, 0) where there is none.
    /// </summary>
    public (int Steps, int Depth) Nearest(string a, string b, Upos pos, int maxSenses = 2)
    {
        double best = 0;
        (int Steps, int Depth) nearest = default;
        Span<int> left = stackalloc int[MaxAncestors], right = stackalloc int[MaxAncestors];
        Span<byte> up = stackalloc byte[MaxAncestors], down = stackalloc byte[MaxAncestors];
        foreach (int x in Senses(a, pos, maxSenses))
        {
            int lefts = Ancestors(x, 32, left, up);
            foreach (int y in Senses(b, pos, maxSenses))
            {
                int rights = Ancestors(y, 32, right, down);
                for (int i = 0; i < lefts; i++)
                {
                    int j = right[..rights].IndexOf(left[i]);
                    if (j < 0) continue;
                    int steps = up[i] + down[j], depth = tables.Depth[left[i]];
                    double likeness = 2.0 * depth / ((2.0 * depth) + steps);
                    if (likeness > best) (best, nearest) = (likeness, (steps, depth));
                }
            }
        }

        return nearest;
    }

    /// <summary>
    /// Whether two lemmas are kinds of one thing that exclude each other (<c>guitar</c>, <c>piano</c>): their first senses have a direct hypernym in
    /// common that is not one of the most general ones, and neither is a kind or a synonym of the other in any usual sense.
    /// </summary>
    public bool AreCoHyponyms(string a, string b, Upos pos, int maxSenses = 2)
    {
        if (a == b || AreSynonyms(a, b, pos) || IsHypernym(a, b, pos) || IsHypernym(b, a, pos)) return false;
        foreach (int x in Senses(a, pos, maxSenses))
            foreach (int y in Senses(b, pos, maxSenses))
                foreach (int parent in Hypernyms(x))
                    if (tables.Depth[parent] >= (pos == Upos.Noun ? 5 : 2) && Hypernyms(y).Contains(parent)) return true;
        return false;
    }

    // 2 d / (2 d + steps from both up to the common hypernym), with d its depth: never above 1, also where there are several ways up.
    private double Similarity(int x, int y)
    {
        if (x == y) return 1;
        Span<int> left = stackalloc int[MaxAncestors], right = stackalloc int[MaxAncestors];
        Span<byte> up = stackalloc byte[MaxAncestors], down = stackalloc byte[MaxAncestors];
        left = left[..Ancestors(x, 32, left, up)];
        right = right[..Ancestors(y, 32, right, down)];
        double best = 0;
        for (int i = 0; i < left.Length; i++)
        {
            int j = right.IndexOf(left[i]);
            if (j < 0) continue;
            double twice = 2.0 * tables.Depth[left[i]];
            best = Math.Max(best, twice / (twice + up[i] + down[j]));
        }

        return best;
    }

    // The synset itself and what lies above it, nearest first; every one once, with the number of steps.
    private int Ancestors(int synset, int maxDepth, Span<int> found, Span<byte> steps)
    {
        found[0] = synset;
        steps[0] = 0;
        int count = 1;
        for (int from = 0; from < count; from++)
        {
            if (steps[from] >= maxDepth) break;
            foreach (int parent in Hypernyms(found[from]))
            {
                if (count == found.Length || found[..count].Contains(parent)) continue;
                steps[count] = (byte)(steps[from] + 1);
                found[count++] = parent;
            }
        }

        return count;
    }
}
