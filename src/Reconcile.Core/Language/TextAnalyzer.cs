using Reconcile.Language.Parsing;
using Reconcile.Language.Tokens;

namespace Reconcile.Language;

/// <summary>Text to sentences and tokens with tags, lemmas and dependency heads. Safe from any thread: scratch space is kept a thread.</summary>
internal sealed class TextAnalyzer : IDisposable
{
    private readonly ThreadLocal<SentenceParser> parsers;

    private TextAnalyzer()
    {
        SyntaxModel model = SyntaxModel.Load();
        parsers = new ThreadLocal<SentenceParser>(() => new SentenceParser(model));
    }

    public void Dispose() => parsers.Dispose();

    private static readonly Lazy<TextAnalyzer> Shared = new(() => new TextAnalyzer());

    /// <summary>The analyser with the embedded model, made on first use.</summary>
    public static TextAnalyzer Default => Shared.Value;

    /// <summary>Analyses <paramref name="text"/>; nothing under <paramref name="excluded"/> becomes a token, and no sentence crosses it.</summary>
    public ParsedText Analyze(string text, ReadOnlySpan<TextSpan> excluded = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> spans = new((text.Length / 5) + 4);
        List<int> forced = [];
        int from = 0;
        TextSpan[] holes = excluded.ToArray();
        if (holes.Length > 1) Array.Sort(holes);
        foreach (TextSpan hole in holes)
        {
            int start = Math.Clamp(hole.Start, from, text.Length);
            Tokenizer.Tokenize(text, from, start, spans);
            forced.Add(spans.Count);
            from = Math.Clamp(hole.End, start, text.Length);
        }

        Tokenizer.Tokenize(text, from, text.Length, spans);
        return Assemble(text, spans, SentenceSplitter.Split(text, spans, forced));
    }

    private ParsedText Assemble(string text, List<TextSpan> spans, List<int> starts)
    {
        Token[] tokens = new Token[spans.Count];
        for (int i = 0; i < tokens.Length; i++)
            tokens[i] = new Token { Start = spans[i].Start, Length = spans[i].Length, Head = -1, Lemma = string.Empty };
        SentenceParser parser = parsers.Value!;
        SentenceRange[] sentences = new SentenceRange[starts.Count];
        for (int s = 0; s < sentences.Length; s++)
        {
            int first = starts[s], end = s + 1 < starts.Count ? starts[s + 1] : tokens.Length;
            sentences[s] = new SentenceRange(first, end - first, TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End));
        }

        parser.Parse(text, tokens, sentences);

        return new ParsedText(text, tokens, sentences);
    }
}
