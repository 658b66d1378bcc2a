namespace Reconcile.Language;

/// <summary>A text with its sentences, tokens, tags, lemmas and dependency heads. Never changed after the analyser returns it.</summary>
internal sealed class ParsedText(string text, Token[] tokens, SentenceRange[] sentences)
{
    private int[]? childStart;
    private int[]? children;

    public string Text { get; } = text;

    public Token[] Tokens { get; } = tokens;

    /// <summary>In text order; every token belongs to exactly one sentence.</summary>
    public SentenceRange[] Sentences { get; } = sentences;

    /// <summary>The letters of a token as they stand in the text.</summary>
    public ReadOnlySpan<char> Form(int token) => Tokens[token].Form(Text);

    /// <summary>Indices of the tokens that depend on <paramref name="token"/>, in text order.</summary>
    public ReadOnlySpan<int> Children(int token)
    {
        if (childStart is null) IndexChildren();
        return children.AsSpan(childStart![token], childStart[token + 1] - childStart[token]);
    }

    /// <summary>Index of the sentence that holds <paramref name="token"/>.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Sentences[middle].FirstToken <= token) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void IndexChildren()
    {
        int[] start = new int[Tokens.Length + 1];
        foreach (ref readonly Token token in Tokens.AsSpan())
            if (token.Head >= 0) start[token.Head + 1]++;
        for (int i = 1; i < start.Length; i++) start[i] += start[i - 1];
        int[] list = new int[start[^1]];
        int[] next = start.AsSpan().ToArray();
        for (int i = 0; i < Tokens.Length; i++)
            if (Tokens[i].Head >= 0) list[next[Tokens[i].Head]++] = i;
        children = list;
        childStart = start;
    }
}
