using System.Diagnostics;
using System.Globalization;
using Reconcile.Language;

namespace Reconcile.Bench;

/// <summary>Tokens a second on one core (the best of several rounds, since other programs only ever slow one down), start-up time, memory and allocation.</summary>
internal static class QuickParse
{
    private const int Rounds = 12, LeastTokens = 60_000;

    public static void Run(string text)
    {
        long start = Stopwatch.GetTimestamp();
        TextAnalyzer analyzer = TextAnalyzer.Default;
        analyzer.Analyze("Ready.");
        double ready = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        int tokens = analyzer.Analyze(text).Tokens.Length;
        int times = (LeastTokens / Math.Max(tokens, 1)) + 1;
        double best = 0, bestProcessor = 0;
        long allocated = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            long at = Stopwatch.GetTimestamp();
            for (int i = 0; i < times; i++) analyzer.Analyze(text);
            best = Math.Max(best, (double)tokens * times / Stopwatch.GetElapsedTime(at).TotalSeconds);
            bestProcessor = Math.Max(bestProcessor, (double)tokens * times / (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        GC.Collect();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"ready in {ready:F0} ms; {tokens} tokens x {times}: {best:F0} tokens/s ({bestProcessor:F0} a second of processor time), {(double)allocated / times / tokens:F1} bytes a token; working set {Environment.WorkingSet / 1048576} MB"));
    }
}
