using System.Collections.Immutable;
using Reconcile.Checking;
using Reconcile.Cli.Running;
using Reconcile.Reading;
using Reconcile.Reporting;

namespace Reconcile.Cli.Checking;

/// <summary>One check: reads, compares, judges, writes, and ends with one line.</summary>
internal sealed class CheckRun(CheckRequest request, Surroundings surroundings)
{
    private readonly Reconciler _engine = Engine.Create(request.MinConfidence, request.Story);

    public int Run()
    {
        Baseline? baseline = LoadBaseline();
        ImmutableArray<Waiver> waivers = LoadWaivers();
        ImmutableArray<Article> older = request.Against.Count == 0 ? [] : AllFormats.Reader.Read(request.Against, null, surroundings.Cancellation).Articles;
        ReadingResult reading = ArticleInput.Read([.. request.Against, .. request.Paths], surroundings);
        Reconciliation run = ArticleInput.WithUnread(Reconcile(reading.Articles), reading);
        GateOptions options = new() { Waivers = waivers, Today = surroundings.Today };
        if (request.FailOn.Count > 0) options = options with { FailOn = [.. request.FailOn] };
        if (!request.All)
            options = options with
            {
                Baseline = baseline,
                OlderArticles = [.. older.Select(a => a.Id)],
                OlderFingerprints = older.IsEmpty ? [] : [.. Reconcile(older).Findings.Select(f => f.Fingerprint)],
            };
        GateResult result = new Gate(options).Judge(run);
        if (request.UpdateBaseline) return Update(result, reading);
        Write(result, run);
        return ArticleInput.Code(reading) == ExitCode.Wrong ? ExitCode.Wrong : result.Passed ? ExitCode.Clean : ExitCode.Found;
    }

    private Reconciliation Reconcile(ImmutableArray<Article> articles) =>
        LongWork.Run(surroundings, "Comparing the articles", () => _engine.Reconcile(articles, surroundings.Cancellation));

    private Baseline? LoadBaseline()
    {
        if (request.Baseline is not { } path)
            return request.UpdateBaseline ? throw new UsageException("--update-baseline needs --baseline FILE or a baseline in reconcile.json") : null;
        if (!File.Exists(path))
            return request.UpdateBaseline ? null : throw new UsageException($"{path}: there is no baseline yet; make one with --update-baseline");
        Baseline baseline = Baseline.Parse(TextFile.Read(path), path, out ImmutableArray<FileFault> faults);
        TextFile.Refuse(faults);
        return baseline;
    }

    private ImmutableArray<Waiver> LoadWaivers()
    {
        if (request.Waivers is not { } path) return [];
        ImmutableArray<Waiver> waivers = Waiver.Parse(TextFile.Read(path), path, out ImmutableArray<FileFault> faults);
        TextFile.Refuse(faults);
        return waivers;
    }

    private int Update(GateResult result, ReadingResult reading)
    {
        if (ArticleInput.Code(reading) == ExitCode.Wrong) throw new UsageException("the baseline is left as it was, because not everything could be read");
        Baseline baseline = Baseline.Of([.. result.Failing, .. result.Known]);
        OutputTarget.Write(new FileInfo(request.Baseline!), surroundings, baseline.Write);
        surroundings.Output.Write($"baseline: {baseline.Entries.Length} known, {result.Failing.Length} of them new, {result.StaleEntries.Length} dropped\n");
        return ExitCode.Clean;
    }

    private void Write(GateResult result, Reconciliation run)
    {
        Reconciliation failing = run with { Findings = result.Failing };
        OutputTarget.Write(request.Output, surroundings, text =>
        {
            if (!result.Failing.IsEmpty || request.Format != "text")
                ReportWriters.ByName(request.Format)!.Write(failing, text, PageOptions.For(request.Output, surroundings, request.RulePages));
        });
        if (request.Sarif is { } sarif) OutputTarget.Write(sarif, surroundings, text => ReportWriters.ByName("sarif")!.Write(failing, text, PageOptions.For(sarif, surroundings, request.RulePages)));
        if (request.JUnit is { } junit) OutputTarget.Write(junit, surroundings, text => ReportWriters.ByName("junit")!.Write(failing, text, new ReportOptions()));
        foreach (FileFault fault in result.Faults) surroundings.Error.WriteLine($"error: {fault}");
        if (result.StaleEntries.Length > 0)
            surroundings.Error.WriteLine($"note: {request.Baseline}: {result.StaleEntries.Length} known findings are gone; --update-baseline drops them");
        bool plain = request.Format == "text" && request.Output is null;
        (plain ? surroundings.Output : surroundings.Error).Write($"{(plain && !result.Failing.IsEmpty ? "\n" : "")}{result}\n");
    }
}
