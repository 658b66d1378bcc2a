using System.Globalization;

namespace Reconcile.Evaluation;

/// <summary>
/// Labelled pairs through <see cref="Reconciler.Compare"/>, scored as <c>score/pairs.py</c> does, a set and its parts at a time.
/// <c>--set NAME</c> takes one set; <c>--every N --from K</c> each N-th pair from the K-th on; <c>--errors FILE</c> writes what was judged wrongly.
/// </summary>
internal static class PairsCommand
{
    public static int Run(string[] args)
    {
        int every = Option(args, "--every", 1), from = Option(args, "--from", 0), only = Array.IndexOf(args, "--set"), errors = Array.IndexOf(args, "--errors");
        using StreamWriter? log = errors > 0 ? new StreamWriter(args[errors + 1]) : null;
        foreach (string file in Directory.GetFiles(Path.Combine(args[0], "pairs"), "*.jsonl.gz").Order(StringComparer.Ordinal))
        {
            string set = Path.GetFileName(file)[..^".jsonl.gz".Length];
            if (only > 0 ? args[only + 1] != set : set == "qags") continue;
            PairRow[] rows = [.. PairRow.Read(file).Where((_, i) => i % every == from)];
            Comparison[] answers = new Comparison[rows.Length];
            Parallel.For(0, rows.Length, i => answers[i] = Reconciler.Default.Compare(rows[i].A, rows[i].B));
            Console.WriteLine($"{set}: {PairScore.Report(rows, answers)}");
            string[] groups = [.. rows.Select(r => r.Part).Distinct().Order(StringComparer.Ordinal)];
            foreach (string group in groups.Length > 1 && groups.Length < 12 ? groups : [])
            {
                int[] part = [.. Enumerable.Range(0, rows.Length).Where(i => rows[i].Part == group)];
                Console.WriteLine($"  {group}: {PairScore.Report([.. part.Select(i => rows[i])], [.. part.Select(i => answers[i])])}");
            }

            if (log is null) continue;
            for (int i = 0; i < rows.Length; i++)
                if (PairScore.IsWrong(rows[i], answers[i])) log.WriteLine($"{set}\t{rows[i].Id}\t{rows[i].Label}\t{answers[i].Relation}\t{answers[i].Because}\n  {rows[i].A}\n  {rows[i].B}");
        }

        return 0;
    }

    private static int Option(string[] args, string name, int standard)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? standard : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
