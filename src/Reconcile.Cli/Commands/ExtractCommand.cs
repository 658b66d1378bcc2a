using System.CommandLine;
using Reconcile.Cli.Running;
using Reconcile.Reading;
using Reconcile.Reporting;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile extract PATH...</c>: what each article claims, with offsets. JSON lines are written article by article.</summary>
internal static class ExtractCommand
{
    private const int Batch = 64;

    public static Command Create(Surroundings surroundings)
    {
        Argument<string[]> paths = ArticlePaths.Create();
        Option<string> format = OptionChecks.Format(LedgerWriters.All.Select(w => w.Name), "the claims");
        Option<FileInfo?> output = OptionChecks.Output();
        Command command = new("extract", "Show what each article claims: claims, quantities, times and who says what, with offsets.") { paths, format, output };
        command.SetAction(parsed =>
        {
            LedgerWriter writer = LedgerWriters.ByName(parsed.GetRequiredValue(format))!;
            FileInfo? file = parsed.GetValue(output);
            ReportOptions page = PageOptions.For(file, surroundings);
            bool streams = writer.Name == "jsonl";
            int read = 0, unread = 0;
            OutputTarget.Write(file, surroundings, text =>
            {
                List<Ledger> all = [];
                foreach (ReadingItem[] batch in AllFormats.Reader.Stream(parsed.GetRequiredValue(paths), surroundings.Input).Chunk(Batch))
                {
                    surroundings.Cancellation.ThrowIfCancellationRequested();
                    foreach (ReadingItem item in batch)
                    {
                        if (item.Problem is not { } problem) continue;
                        ArticleInput.Tell(problem, surroundings);
                        if (!problem.IsWarning) unread++;
                    }

                    Article[] articles = [.. batch.Where(i => i.Article is not null).Select(i => i.Article!)];
                    read += articles.Length;
                    Ledger[] ledgers = InOrder.Select(articles, Reconciler.Default.Extract);
                    if (streams) writer.Write(ledgers, text, page);
                    else all.AddRange(ledgers);
                }

                if (read == 0) throw new UsageException("no article could be read");
                if (!streams) writer.Write(all, text, page);
            });
            return unread > 0 ? ExitCode.Wrong : ExitCode.Clean;
        });
        return command;
    }
}
