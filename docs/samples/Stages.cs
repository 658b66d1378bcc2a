using System.Collections.Immutable;
using Reconcile;
using Reconcile.Checking;
using Reconcile.Reading;
using Reconcile.Reporting;

// An engine with other settings; the record ReconcilerOptions says the same at once.
Reconciler engine = new ReconcilerBuilder().WithMinConfidence(0.6).WithStories(StoryMode.Auto).WithThreads(2).Build();

// Reading and extraction, an article at a time: long inputs are never held whole, and can be stopped.
using CancellationTokenSource stop = new(TimeSpan.FromMinutes(5));
List<Ledger> ledgers = [];
await foreach (Ledger ledger in engine.ExtractAsync(Articles(args, stop.Token), new Counter(), stop.Token)) ledgers.Add(ledger);
Console.WriteLine($"{ledgers.Sum(l => l.Claims.Length)} claims, {ledgers.Sum(l => l.Quantities.Length)} quantities");

// Before anything is compared: which articles tell of the same, and which are copies of one text.
Article[] articles = [.. ledgers.Select(l => l.Article)];
foreach (Story story in StoryGrouper.Group(articles)) Console.WriteLine($"{story}, {story.Because}");
foreach (ArticleOrigin origin in engine.Origins(articles)) Console.WriteLine($"{origin.Article} has the origin {origin.Origin}");

// The comparison alone, on what was extracted.
Reconciliation run = engine.ReconcileLedgers(ledgers, stop.Token);
ImmutableArray<ClaimMatch> matches = engine.Match(run.Claims);
Console.WriteLine($"{matches.Length} pairs of claims speak of one thing, {run.Clusters.Length} questions, {run.Findings.Length} findings");

// The gate that `reconcile check` uses, and a report in any format.
GateResult gate = new Gate(new GateOptions { FailOn = [new GateRule(FindingRelation.Contradiction, 0.8)] }).Judge(run);
Console.WriteLine(gate);
ReportWriters.ByName("markdown")!.Write(run with { Findings = gate.Failing }, TextWriter.Null, new ReportOptions());

static async IAsyncEnumerable<Article> Articles(string[] paths, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
{
    await foreach (ReadingItem item in ArticleReader.Default.StreamAsync(paths, cancellation: cancellation))
        if (item.Article is { } article) yield return article;
        else Console.Error.WriteLine(item.Problem);
}

internal sealed class Counter : IProgress<int>
{
    public void Report(int value) => Console.Error.WriteLine($"{value} articles read");
}
