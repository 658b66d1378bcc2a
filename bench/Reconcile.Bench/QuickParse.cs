using System.Diagnostics;
using System.Globalization;
using Reconcile.Language;

namespace Reconcile.Bench;

/// <summary>Tokens a second on one core (the best of several rounds, since other programs only ever slow one down), start-up time, memory and allocation.</summary>
internal static class QuickParse
{
    private const int LeastTokens = 60_000;

    public static void Run(string text)
    {
        long start = Stopwatch.GetTimestamp();
        TextAnalyzer analyzer = TextAnalyzer.Default;
        analyzer.Analyze("Ready.");
        double ready = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        int tokens = analyzer.Analyze(text).Tokens.Length;
        int times = (LeastTokens / Math.Max(tokens, 1)) + 1;
        BestOf best = BestOf.Run(() => analyzer.Analyze(text), times);
        double all = (double)tokens * times;
        GC.Collect();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"ready in {ready:F0} ms; {tokens} tokens x {times}: {all / best.Seconds:F0} tokens/s ({all / best.ProcessorSeconds:F0} a second of processor time), {best.Bytes / all:F1} bytes a token; working set {Environment.WorkingSet / 1048576} MB"));
    }
}
