using Reconcile;
using Reconcile.Reading;
using Reconcile.Reporting;

Article[] articles =
[
    new() { Id = "north", Outlet = "North Gazette", Text = "The bridge over the Dorn was closed on Thursday." },
    new() { Id = "south", Outlet = "South Courier", Text = "The bridge over the Dorn was not closed on Thursday." },
];

// The whole flow in one call. The engine is built once, is thread-safe and may be used for ever.
Reconciliation run = Reconciler.Default.Reconcile(articles);

foreach (Finding finding in run.Findings)
    Console.WriteLine($"{finding.Relation} ({finding.Type}), {finding.Confidence:0.00}: {finding.Because}");

// Every format of the command line is a writer.
ReportWriters.ByName("text")!.Write(run, Console.Out, new ReportOptions { Width = 80 });

// Files, folders and globs; what could not be read is listed, and the rest is read all the same.
ReadingResult read = ArticleReader.Default.Read(args);
foreach (ReadingProblem problem in read.Problems) Console.Error.WriteLine(problem);
foreach (Article article in read.Articles)
    Console.WriteLine($"{article}: {Reconciler.Default.Extract(article).Claims.Length} claims");
