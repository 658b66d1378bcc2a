using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Reconcile.Clustering.Questions;
using Reconcile.Reporting;

namespace Reconcile.Bench;

/// <summary>
/// What a run over many articles costs: <c>scale DATA COUNT... [--story auto|one]</c>. Every row is a process of its own, so that its peak memory is its
/// own; the JSON report on one thread is compared with that on two.
/// </summary>
internal static class ScaleBench
{
    public static int Run(string[] args)
    {
        if (args is ["one", _, _, _, _]) return Single(args[1], int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture), args[4]);
        int option = Array.IndexOf(args, "--story");
        string mode = option < 0 ? "auto" : args[option + 1];
        Console.WriteLine("| articles | story | threads | claims | pairs compared | seconds | of them reading the texts | processor seconds | peak MiB | report |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        bool same = true;
        foreach (string count in args[1..(option < 0 ? args.Length : option)])
        {
            string one = Child(args[0], count, "1", mode), two = Child(args[0], count, "2", mode);
            bool equal = one[one.LastIndexOf('|', one.Length - 2)..] == two[two.LastIndexOf('|', two.Length - 2)..];
            same &= equal;
            Console.WriteLine($"{one}\n{two}\n{(equal ? "the same bytes on one and two threads" : "THE REPORTS DIFFER")}");
        }

        return same ? 0 : 1;
    }

    private static string Child(string data, string count, string threads, string mode)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [.. Host(), "scale", "one", data, count, threads, mode]) { RedirectStandardOutput = true };
        using Process child = Process.Start(start)!;
        string row = child.StandardOutput.ReadToEnd().Trim();
        child.WaitForExit();
        return child.ExitCode == 0 ? row : throw new InvalidOperationException($"the run of {count} articles ended with {child.ExitCode}");
    }

    /// <summary>Under the dotnet host the program is its first argument.</summary>
    private static string[] Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ScaleBench).Assembly.Location] : [];

    private static int Single(string data, int count, int threads, string mode)
    {
        List<Article> articles = ScaleCorpus.Read(data).Take(count);
        Reconciler engine = new(new ReconcilerOptions { Threads = threads, Story = mode == "one" ? StoryMode.One : StoryMode.Auto });
        Reconciler.Prepare();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        var ledgers = new Ledger[articles.Count];
        Parallel.For(0, articles.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => ledgers[i] = engine.Extract(articles[i]));
        TimeSpan read = Stopwatch.GetElapsedTime(start);
        Reconciliation run = engine.ReconcileLedgers(ledgers);
        TimeSpan all = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        using Process self = Process.GetCurrentProcess();
        long peak = self.PeakWorkingSet64 / 1024 / 1024;
        string hash = Hash(run);
        ILookup<string, Claim> byArticle = run.Claims.ToLookup(c => c.ArticleId, StringComparer.Ordinal);
        long pairs = run.Stories.Sum(s => (long)StoryQuestions.Of([.. s.Articles.SelectMany(a => byArticle[a.Id])]).Compared);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count:N0} | {mode}, {run.Stories.Length:N0} found | {threads} | {run.Claims.Length:N0} | {pairs:N0} | {all.TotalSeconds:F1} | {read.TotalSeconds:F1} | {processor.TotalSeconds:F1} | {peak:N0} | {run.Findings.Length:N0} findings, {hash} |"));
        return 0;
    }

    private static string Hash(Reconciliation run)
    {
        StringWriter text = new();
        ReportWriters.ByName("json")!.Write(run, text, new ReportOptions());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }
}
