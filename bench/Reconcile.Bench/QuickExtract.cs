using System.Globalization;
using Reconcile.Extraction;
using Reconcile.Language;

namespace Reconcile.Bench;

/// <summary>Words a second on one core for a whole ledger, and for tags and heads alone (the best of several rounds), with allocation.</summary>
internal static class QuickExtract
{
    private const int LeastWords = 20_000;

    public static void Run(string text)
    {
        Article article = new() { Id = "bench", Outlet = "Bench", Text = text };
        int words = CountWords(text), times = (LeastWords / Math.Max(words, 1)) + 1;
        (double whole, double bytes) = Measure(() => ClaimExtractor.Extract(article), words, times);
        (double parse, double parseBytes) = Measure(() => TextAnalyzer.Default.Analyze(text), words, times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{words} words x {times}: extraction {whole:F0} words/s, {bytes:F0} bytes a word; of it tags and heads alone {parse:F0} words/s, {parseBytes:F0} bytes a word; the rest {1 / ((1 / whole) - (1 / parse)):F0} words/s"));
    }

    private static (double WordsPerSecond, double BytesPerWord) Measure(Func<object> work, int words, int times)
    {
        BestOf best = BestOf.Run(() => work(), times);
        return (words * (double)times / best.Seconds, best.Bytes / (double)times / words);
    }

    private static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
