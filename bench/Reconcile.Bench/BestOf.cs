using System.Diagnostics;

namespace Reconcile.Bench;

/// <summary>The best of several rounds, since other programs only ever slow one down.</summary>
/// <param name="Seconds">Least time of a round.</param>
/// <param name="ProcessorSeconds">Least processor time of a round.</param>
/// <param name="Bytes">What the last round allocated on its thread.</param>
internal readonly record struct BestOf(double Seconds, double ProcessorSeconds, long Bytes)
{
    private const int Rounds = 12;

    public static BestOf Run(Action work, int times)
    {
        BestOf best = new(double.MaxValue, double.MaxValue, 0);
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            long at = Stopwatch.GetTimestamp();
            for (int i = 0; i < times; i++) work();
            best = new BestOf(
                Math.Min(best.Seconds, Stopwatch.GetElapsedTime(at).TotalSeconds),
                Math.Min(best.ProcessorSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds),
                GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return best;
    }
}
