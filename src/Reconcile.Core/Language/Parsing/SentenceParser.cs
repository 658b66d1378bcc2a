namespace Reconcile.Language.Parsing;

/// <summary>Tags, lemmatises and parses sentences, several at a time; holds scratch space, so one a thread.</summary>
internal sealed unsafe class SentenceParser(SyntaxModel model)
{
    private const int BatchTokens = 72;

    private readonly ArcScorer arcs = new(model);
    private readonly LemmaCache lemmas = new(model.Lemmas);
    private readonly WordCache words = new(model.Layers[0].Matrix.Outputs);
    private readonly List<int> bounds = [];
    private short[] input = [], output = [];
    private int[] sums = [], newSums = [], newWords = [], heads = [];
    private WordPlace[] places = [];
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
        fixed (int* s = sums, made = newSums)
        {
            Place(text, tokens, starts);
            FirstSums(text, tokens, a, made, s);
            short* from = a, to = b;
            for (int l = 0; l < model.Layers.Length; l++)
            {
                RecurrentLayer layer = model.Layers[l];
                if (l > 0) layer.Matrix.Multiply(from, s, n);
                layer.Run(from, to, s, starts);
                short* last = from;
                from = to;
                to = last;
            }

            model.TagScores.Multiply(from, s, n);
            for (int i = 0; i < n; i++) (tokens[i].Upos, tokens[i].Xpos) = model.Tags[Highest.IndexOf(new ReadOnlySpan<int>(s + (i * model.TagScores.Outputs), model.Tags.Length))];
            model.Arcs.Multiply(from, s, n);
            for (int i = 0; i + 1 < starts.Length; i++)
            {
                int count = starts[i + 1] - starts[i];
                arcs.Parse(s + (starts[i] * model.Arcs.Outputs), count, heads.AsSpan(0, count), labels.AsSpan(0, count));
                Finish(text, tokens[starts[i]..starts[i + 1]], offset + starts[i]);
            }
        }
    }

    private void Place(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> starts)
    {
        for (int i = 0; i + 1 < starts.Length; i++)
        {
            SentenceCase letters = default;
            foreach (ref readonly Token token in tokens[starts[i]..starts[i + 1]]) letters.Count(token.Form(text));
            for (int k = starts[i]; k < starts[i + 1]; k++) places[k] = letters.Next(tokens[k].Form(text));
        }
    }

    // The first layer's sums of every word: of known words as they were kept, of the others in one product.
    private void FirstSums(string text, ReadOnlySpan<Token> tokens, short* fresh, int* made, int* into)
    {
        WholeMatrix matrix = model.Layers[0].Matrix;
        Span<uint> features = stackalloc uint[WordFeatures.Count];
        int count = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ReadOnlySpan<char> form = tokens[i].Form(text);
            if (words.TryGet(form, places[i], into + (i * matrix.Outputs))) continue;
            WordFeatures.Fill(form, places[i], features);
            model.Words.Sum(features, fresh + (count * matrix.Inputs));
            newWords[count++] = i;
        }

        matrix.Multiply(fresh, made, count);
        for (int k = 0; k < count; k++, made += matrix.Outputs)
        {
            int i = newWords[k];
            new ReadOnlySpan<int>(made, matrix.Outputs).CopyTo(new Span<int>(into + (i * matrix.Outputs), matrix.Outputs));
            words.Keep(tokens[i].Form(text), places[i], made);
        }
    }

    private void Finish(string text, Span<Token> sentence, int offset)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            ref Token token = ref sentence[i];
            token.Head = heads[i] == sentence.Length ? -1 : heads[i] + offset;
            token.Relation = labels[i];
        }

        TreeRepair.Run(text, sentence, offset);
        TagRepair.Run(text, sentence, offset);
        foreach (ref Token token in sentence) token.Lemma = lemmas.Lemma(token.Form(text), token.Upos, token.Xpos);
        TagRepair.JoinParticles(sentence, offset);
    }

    private void Grow(int n)
    {
        if (heads.Length >= n) return;
        int size = Math.Max(n, BatchTokens), wide = Math.Max(model.Words.Width, model.Width), widest = model.Arcs.Outputs;
        foreach (RecurrentLayer layer in model.Layers) widest = Math.Max(widest, layer.Matrix.Outputs);
        input = new short[size * wide];
        output = new short[size * wide];
        sums = new int[size * Math.Max(widest, model.TagScores.Outputs)];
        newSums = new int[size * model.Layers[0].Matrix.Outputs];
        newWords = new int[size];
        places = new WordPlace[size];
        heads = new int[size];
        labels = new Relation[size];
    }
}
