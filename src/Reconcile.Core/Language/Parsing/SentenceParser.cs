namespace Reconcile.Language.Parsing;

/// <summary>Tags, lemmatises and parses one sentence after another; holds scratch space, so one a thread.</summary>
internal sealed class SentenceParser(SyntaxModel model)
{
    private readonly WordForms words = new();
    private readonly ParserState state = new();
    private readonly int[] scores = new int[256];
    private int[] tags = [];

    public void Parse(string text, Span<Token> sentence, int offset)
    {
        words.Reset(sentence.Length);
        for (int i = 0; i < sentence.Length; i++) words.Set(i, text.AsSpan(sentence[i].Start, sentence[i].Length));
        Tag(sentence.Length);
        Arcs(sentence.Length);
        for (int i = 0; i < sentence.Length; i++)
        {
            ref Token token = ref sentence[i];
            (token.Upos, token.Xpos) = model.Tags[tags[i]];
            token.Head = state.Head[i];
            token.Relation = (Relation)state.Label[i];
            token.Lemma = model.Lemmas.Lemma(text.AsSpan(token.Start, token.Length), token.Upos, token.Xpos);
        }

        OneRoot(sentence);
        foreach (ref Token token in sentence)
            if (token.Head >= 0) token.Head += offset;
    }

    private void Tag(int count)
    {
        if (tags.Length < count) tags = new int[count * 2];
        Span<uint> features = stackalloc uint[Tagger.FeatureCount];
        Span<int> s = scores.AsSpan(0, model.Tagger.Classes);
        for (int i = 0; i < count; i++)
        {
            Tagger.Features(words, i, i > 0 ? tags[i - 1] : 254, i > 1 ? tags[i - 2] : 254, features);
            s.Clear();
            foreach (uint feature in features) model.Tagger.Add(feature, s);
            int best = 0;
            for (int c = 1; c < s.Length; c++)
                if (s[c] > s[best]) best = c;
            tags[i] = best;
        }
    }

    private void Arcs(int count)
    {
        state.Reset(count);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> s = scores.AsSpan(0, model.Parser.Classes);
        while (!state.Done)
        {
            ParserFeatures.Fill(words, tags, state, features);
            s.Clear();
            foreach (uint feature in features) model.Parser.Add(feature, s);
            Apply(state, Best(state, s));
        }
    }

    /// <summary>The best allowed step.</summary>
    public static int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        int best = -1;
        for (int c = 0; c < scores.Length; c++)
            if (Allowed(state, c) && (best < 0 || scores[c] > scores[best])) best = c;
        return best;
    }

    public static bool Allowed(ParserState state, int step)
    {
        if (step == 0) return state.CanShift;
        bool root = (step - 1) % SyntaxModel.Relations == (int)Relation.Root;
        return step <= SyntaxModel.Relations ? state.CanLeft && root == !state.CanShift : state.CanRight && !root;
    }

    public static void Apply(ParserState state, int step)
    {
        if (step == 0) state.Shift();
        else if (step <= SyntaxModel.Relations) state.LeftArc(step - 1);
        else state.RightArc(step - 1 - SyntaxModel.Relations);
    }

    // The token that hangs on the end of the buffer is the root; the steps allow exactly one.
    private static void OneRoot(Span<Token> sentence)
    {
        foreach (ref Token token in sentence)
        {
            if (token.Head < sentence.Length) continue;
            token.Head = -1;
            token.Relation = Relation.Root;
        }
    }
}
