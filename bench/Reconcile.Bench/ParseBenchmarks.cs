using BenchmarkDotNet.Attributes;
using Reconcile.Language;
using Reconcile.Language.Tokens;

namespace Reconcile.Bench;

/// <summary>The language room over the example stories.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly string text = BenchText.Read([]);
    private readonly List<TextSpan> spans = [];

    /// <summary>Cuts into words and sentences only.</summary>
    [Benchmark]
    public int Split()
    {
        spans.Clear();
        Tokenizer.Tokenize(text, 0, text.Length, spans);
        return SentenceSplitter.Split(text, spans, []).Count;
    }

    /// <summary>Words, sentences, tags, lemmas and heads.</summary>
    [Benchmark(Baseline = true)]
    public int Analyze() => TextAnalyzer.Default.Analyze(text).Tokens.Length;
}
