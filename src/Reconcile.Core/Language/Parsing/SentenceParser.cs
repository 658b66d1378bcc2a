namespace Reconcile.Language.Parsing;

/// <summary>Tags, lemmatises and parses sentences, several at a time; holds scratch space, so one a thread.</summary>
internal sealed unsafe class SentenceParser(SyntaxModel model)
{
    private const int BatchTokens = 128;

    private readonly ArcScorer arcs = new(model);
    private readonly LemmaCache lemmas = new(model.Lemmas);
    private readonly List<int> bounds = [];
    private short[] input = [], output = [];
    private int[] sums = [], heads = [];
    private Relation[] labels = [];

    /// <summary>Fills the tokens of all sentences.</summary>
    public void Parse(string text, Token[] tokens, ReadOnlySpan<SentenceRange> sentences)
    {
        int next = 0;
        while (next < sentences.Length)
        {
            int first = sentences[next].FirstToken;
            bounds.Clear();
            bounds.Add(0);
            do bounds.Add(sentences[next].EndToken - first);
            while (++next < sentences.Length && sentences[next].EndToken - first <= BatchTokens);
            Batch(text, tokens.AsSpan(first, bounds[^1]), first);
        }
    }

    private void Batch(string text, Span<Token> tokens, int offset)
    {
        int n = tokens.Length;
        Grow(n);
        ReadOnlySpan<int> starts = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bounds);
        fixed (short* a = input, b = output)
        fixed (int* s = sums)
        {
            for (int i = 0; i + 1 < starts.Length; i++) Embed(text, tokens[starts[i]..starts[i + 1]], a + (starts[i] * model.Words.Width));
            short* from = a, to = b;
            foreach (RecurrentLayer layer in model.Layers)
            {
                layer.Run(from, to, s, starts);
                short* last = from;
                from = to;
                to = last;
            }

            model.TagScores.Multiply(from, s, n);
            for (int i = 0; i < n; i++) (tokens[i].Upos, tokens[i].Xpos) = model.Tags[Best(s + (i * model.TagScores.Outputs), model.Tags.Length)];
            model.Arcs.Multiply(from, s, n);
            for (int i = 0; i + 1 < starts.Length; i++)
            {
                int count = starts[i + 1] - starts[i];
                arcs.Parse(s + (starts[i] * model.Arcs.Outputs), count, heads.AsSpan(0, count), labels.AsSpan(0, count));
                Finish(text, tokens[starts[i]..starts[i + 1]], offset + starts[i]);
            }
        }
    }

    private void Embed(string text, Span<Token> sentence, short* into)
    {
        Span<uint> features = stackalloc uint[WordFeatures.Count];
        SentenceCase letters = default;
        foreach (ref Token token in sentence) letters.Count(text.AsSpan(token.Start, token.Length));
        for (int i = 0; i < sentence.Length; i++)
        {
            ReadOnlySpan<char> form = text.AsSpan(sentence[i].Start, sentence[i].Length);
            WordFeatures.Fill(form, letters.Next(form), features);
            model.Words.Sum(features, into + (i * model.Words.Width));
        }
    }

    private void Finish(string text, Span<Token> sentence, int offset)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            ref Token token = ref sentence[i];
            token.Head = heads[i] == sentence.Length ? -1 : heads[i] + offset;
            token.Relation = labels[i];
            token.Lemma = lemmas.Lemma(text.AsSpan(token.Start, token.Length), token.Upos, token.Xpos);
        }
    }

    private static int Best(int* row, int count)
    {
        int best = 0;
        for (int k = 1; k < count; k++)
            if (row[k] > row[best]) best = k;
        return best;
    }

    private void Grow(int n)
    {
        if (heads.Length >= n) return;
        int size = Math.Max(n, BatchTokens), wide = Math.Max(model.Words.Width, model.Width), widest = model.Arcs.Outputs;
        foreach (RecurrentLayer layer in model.Layers) widest = Math.Max(widest, layer.Matrix.Outputs);
        input = new short[size * wide];
        output = new short[size * wide];
        sums = new int[size * Math.Max(widest, model.TagScores.Outputs)];
        heads = new int[size];
        labels = new Relation[size];
    }
}
